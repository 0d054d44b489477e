import type { Place } from './place.ts';
import type { Random } from './random.ts';

/** Sentences in the manner of the communes' reports; {x} is filled from the place and the year. */
const sentences = [
  'UBND xã {name} đã chỉ đạo bộ phận chuyên môn tham mưu, ban hành các văn bản triển khai thực hiện kịp thời, phân công rõ trách nhiệm của từng cán bộ, công chức phụ trách.',
  'Đài truyền thanh xã xây dựng chuyên mục Chuyển đổi số và thực hiện tuyên truyền trên hệ thống loa truyền thanh của xã ít nhất {count} bài trên tuần và được phát lại trong tuần.',
  'Tổ công nghệ số cộng đồng tại {hamlets}/{hamlets} thôn trực tiếp đến từng nhà hướng dẫn người dân cài đặt, sử dụng các nền tảng số phục vụ đời sống hằng ngày.',
  'Cán bộ, công chức xã sử dụng thành thạo, có hiệu quả các phần mềm dùng chung của tỉnh; văn bản đến, văn bản phát hành và hồ sơ công việc được trao đổi, xử lý, ký số trên môi trường mạng.',
  'Trong năm {year}, xã phối hợp với đơn vị viễn thông tổ chức {count} buổi tập huấn kỹ năng số cơ bản: nộp hồ sơ trực tuyến, thanh toán các dịch vụ thiết yếu không dùng tiền mặt, nhận biết lừa đảo trên mạng.',
  'Việc niêm yết công khai thủ tục hành chính, mức thu phí và lệ phí được thực hiện tại Bộ phận Tiếp nhận và Trả kết quả và trên Trang thông tin điện tử của xã.',
  'Các doanh nghiệp, hộ kinh doanh trên địa bàn được hướng dẫn tạo gian hàng, giới thiệu sản phẩm trên sàn thương mại điện tử và sử dụng hóa đơn điện tử theo quy định.',
  'Trạm Y tế xã phối hợp với các thôn lập hồ sơ sức khỏe điện tử, cập nhật thông tin khám chữa bệnh và tư vấn từ xa cho người dân, ưu tiên người cao tuổi.',
  'Các nhà trường trên địa bàn sử dụng sổ liên lạc điện tử, thu học phí không dùng tiền mặt và đưa nội dung an toàn thông tin vào sinh hoạt ngoại khóa.',
  'Kết quả được rà soát hằng tháng tại hội nghị giao ban; tồn tại của từng thôn được ghi vào biên bản và giao người chịu trách nhiệm khắc phục trước kỳ rà soát tiếp theo.',
  'Mạng băng rộng cáp quang và sóng di động phủ đến {hamlets}/{hamlets} thôn; nhà văn hóa các thôn có điểm truy cập Internet miễn phí phục vụ nhân dân.',
  'Xã tiếp nhận và trả lời {count} lượt phản ánh, kiến nghị của người dân qua kênh trực tuyến, không có phản ánh nào quá hạn.',
] as const;

export interface ProseContext {
  readonly place: Place;
  readonly year: string;
  readonly random: Random;
}

/** One paragraph of `count` sentences. */
export function writeParagraph(count: number, context: ProseContext): string {
  return Array.from({ length: count }, () => writeSentence(context)).join(' ');
}

/** Paragraphs of two to four sentences. */
export function writeParagraphs(count: number, context: ProseContext): string[] {
  return Array.from({ length: count }, () => writeParagraph(context.random.integer(2, 4), context));
}

/** What a sentence counts, it counts alike wherever the dossier says it: figures of a dossier agree. */
function writeSentence({ place, year, random }: ProseContext): string {
  const sentence = random.pick(sentences);
  const count = 2 + ((sentences.indexOf(sentence) * 17 + place.hamlets * 5) % 47);
  return sentence
    .replaceAll('{name}', place.name)
    .replaceAll('{year}', year)
    .replaceAll('{hamlets}', String(place.hamlets).padStart(2, '0'))
    .replaceAll('{count}', String(count).padStart(2, '0'));
}

/** An address on the commune's site, as the reports print them; the top-level domain `.example` belongs to nobody. */
export function pageAddress(place: Place, random: Random): string {
  const folder = random.pick(['tin-hoat-dong-cua-xa', 'chuyen-doi-so']);
  return `http://${place.id}.example/web/trang-chu/${folder}/tap-huan-kien-thuc-chuyen-doi-so-${random.integer(100, 999)}.html`;
}
