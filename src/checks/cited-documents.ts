/** Front matter that names documents of the register; only evidence tells a basis apart from proof. */
export interface Citing {
  readonly documents: readonly string[];
  readonly basis?: readonly string[] | undefined;
}

export interface CitedDocument {
  readonly id: string;
  /** Where the front matter names it: ['basis', 0]. */
  readonly path: readonly [field: 'documents' | 'basis', index: number];
}

/** Every document a file cites, as proof or as basis. */
export function citedDocuments({ documents, basis = [] }: Citing): readonly CitedDocument[] {
  return [
    ...documents.map((id, index) => ({ id, path: ['documents', index] as const })),
    ...basis.map((id, index) => ({ id, path: ['basis', index] as const })),
  ];
}
