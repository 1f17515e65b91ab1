/** The product's sign: a lens whose glass is a clock face. */
export function ProductMark() {
  return (
    <svg class="product-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="3" />
      <path d="M15.8 15.8 21.4 21.4" stroke="currentColor" stroke-width="4" stroke-linecap="round" />
      <path d="M10 6v4.4h3.4" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
