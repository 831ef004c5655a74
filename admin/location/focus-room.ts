/** For when what had the focus goes: it comes to where the reader is in Money, instead of nowhere. */
export function focusRoom(): void {
	document.querySelector< HTMLElement >( '.coffer-rooms [aria-current="page"]' )?.focus();
}
