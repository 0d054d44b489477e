/** The check runs before the site is built; whoever starts the build without it is told what to run. */
export function needed<T>(value: T | undefined, where: string): T {
  if (value === undefined) throw new Error(`${where}: có lỗi nên chưa dựng được trang. Chạy: npx hoso check ${where}`);
  return value;
}
