/** Every criterion of the sample assigned, one deadline for all; a test edits it. */
export const sampleAssignments = `deadline: 2024-12-15
assignments:
  - criterion: "1.1"
    leads: [Công chức Văn hóa - Xã hội]
  - criterion: "1.2"
    leads: [Công chức Văn hóa - Xã hội]
    documents: [kh-1-2024]
  - criterion: "1.10"
    leads: [Công an xã]
  - criterion: "2.1"
    leads: [Công chức Tài chính - Kế toán, Công an xã]
    deadline: 2024-12-20
`;
