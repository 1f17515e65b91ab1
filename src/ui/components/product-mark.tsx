/** The product's sign, as in art/source-small.svg: a lens on a clock whose hands are the arms of a yen sign. */
export function ProductMark() {
  return (
    <svg class="product-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect width="16" height="16" rx="3.5" fill="#1d4f80" />
      <path d="M11.2 11.2 13.8 13.8" stroke="#ffd98a" stroke-width="2.2" stroke-linecap="round" />
      <circle cx="7" cy="7" r="5.5" fill="#ffffff" />
      <path
        d="M4.5 3.5 7 7l2.5-3.5M7 7v4M5 8.5h4"
        fill="none"
        stroke="#1d4f80"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
