import type { OfficialDocument } from '../../src/schema/official-document.ts';
import type { Place } from './place.ts';
import { createRandom, type Random } from './random.ts';

/** Kinds of the documents a commune issues itself in a year; each is there at least once. */
const kinds =
  'KH KH KH KH KH BC BC BC BC BC BC BC CV CV CV CV CV CV CV CV CV QĐ QĐ QĐ QĐ TB TB GM GM HD QC BB HĐ'.split(' ');

const subjects = [
  'về việc thực hiện chuyển đổi số trên địa bàn xã',
  'tổ chức tập huấn kỹ năng số cho người dân các thôn',
  'kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính trên hệ thống một cửa điện tử',
  'tuyên truyền, hướng dẫn người dân thanh toán không dùng tiền mặt',
  'bảo đảm an toàn thông tin mạng và ứng cứu sự cố trên địa bàn xã',
  'báo cáo số lượng doanh nghiệp, hộ kinh doanh sử dụng nền tảng số',
  'thành lập, kiện toàn tổ công nghệ số cộng đồng các thôn',
  'vận hành, sử dụng hệ thống hội nghị truyền hình trực tuyến',
  'lập hồ sơ sức khỏe điện tử cho người dân trên địa bàn xã',
  'phát triển hạ tầng số, phủ sóng băng rộng đến các thôn',
] as const;

/** The register of one dossier: the decisions it rests on, then about 33 documents of the commune, by number. */
export function writeRegister(place: Place, year: string): OfficialDocument[] {
  const random = createRandom(`${place.id}/${year}/documents`);
  const own = kinds.map((kind, index) => ownDocument(kind, index, { place, year, random }));
  const superior = superiorDocuments.filter(({ date = '' }) => date.slice(0, 4) <= year);
  return [...superior, ...own];
}

interface Context {
  readonly place: Place;
  readonly year: string;
  readonly random: Random;
}

function ownDocument(kind: string, index: number, { place, year, random }: Context): OfficialDocument {
  const number = 5 * index + random.integer(1, 5);
  const date = dayOfYear(year, 9 * index + random.integer(4, 12));
  return {
    id: `${asciiOf(kind)}-${number}-${year}`,
    kind,
    documentNumber: kind === 'CV' ? `${number}/UBND-VH` : `${number}/${kind}-UBND`,
    date,
    issuer: `UBND xã ${place.name}`,
    subject: `${random.pick(subjects)} năm ${year}`,
  };
}

/** YYYY-MM-DD of a day counted from 1; the numbers of a register and its dates rise together. */
function dayOfYear(year: string, day: number): string {
  return new Date(Date.UTC(Number(year), 0, day)).toISOString().slice(0, 10);
}

function asciiOf(kind: string): string {
  return kind.toLowerCase().replaceAll('đ', 'd');
}

const superiorDocuments: readonly OfficialDocument[] = [
  {
    id: 'nd-42-2022',
    kind: 'NĐ',
    documentNumber: '42/2022/NĐ-CP',
    date: '2022-06-24',
    issuer: 'Chính phủ',
    subject: 'quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
  },
  {
    id: 'qd-06-ttg-2022',
    kind: 'QĐ',
    documentNumber: '06/QĐ-TTg',
    date: '2022-01-06',
    issuer: 'Thủ tướng Chính phủ',
    subject: 'về việc phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử',
  },
  {
    id: 'nq-06-tu-2021',
    kind: 'NQ',
    documentNumber: '06-NQ/TU',
    date: '2021-11-10',
    issuer: 'Ban Thường vụ Tỉnh ủy Thanh Hóa',
    subject: 'về chuyển đổi số tỉnh Thanh Hóa đến năm 2025, định hướng đến năm 2030',
  },
  {
    id: 'qd-969-2022',
    kind: 'QĐ',
    documentNumber: '969/QĐ-UBND',
    date: '2022-03-18',
    issuer: 'Chủ tịch UBND tỉnh Thanh Hóa',
    subject: 'về việc giao chỉ tiêu hoàn thành chuyển đổi số cấp huyện, cấp xã trên địa bàn tỉnh Thanh Hóa',
  },
  {
    id: 'qd-1829-2023',
    kind: 'QĐ',
    documentNumber: '1829/QĐ-UBND',
    date: '2023-05-30',
    issuer: 'Chủ tịch UBND tỉnh Thanh Hóa',
    subject: 'về việc ban hành các tiêu chí chuyển đổi số cấp xã đến năm 2025 trên địa bàn tỉnh Thanh Hóa',
  },
];
