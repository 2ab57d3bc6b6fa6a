const day = 24 * 60;

/** The spans that one press lets pass; a lab that takes days has a long one. */
export function spansFor(minutes: number): readonly { readonly minutes: number; readonly label: string }[] {
  const usual = [
    { minutes: 15, label: '15 min' },
    { minutes: 60, label: '1 hour' },
    { minutes: day, label: '1 day' },
  ];
  return minutes > 2 * day ? [...usual, { minutes: 7 * day, label: '7 days' }] : usual;
}
