/** Style of the explanation in a starting file: paragraphs in it are for officials and never printed. */
export const guideStyle = 'HuongDanMau';
