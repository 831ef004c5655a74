/** Remembers what somebody is writing on the page, and gives what puts it back once the page around it was renewed. */
export function keepTyped(): () => void {
	const held = document.querySelector< HTMLElement >( '.coffer-portal :focus' );
	const title = held?.closest( '[aria-labelledby]' )?.getAttribute( 'aria-labelledby' );
	const folds = document.querySelectorAll< HTMLDetailsElement >( '.coffer-portal__fold[open]' );
	const fields = [
		...document.querySelectorAll< HTMLInputElement | HTMLTextAreaElement >(
			'.coffer-portal__field :is(input, textarea)'
		),
	].map( ( field ) => ( { field, value: field.value } ) );
	return () => {
		folds.forEach( ( fold ) => {
			fold.open = true;
		} );
		fields.forEach( ( { field, value } ) => {
			field.value = value;
		} );
		// What is moved to make room loses the focus.
		if ( held?.isConnected && ! held.matches( ':focus' ) ) {
			held.focus( { preventScroll: true } );
		}
		// What was pressed has gone with its form: whoever does not use a mouse goes on with what stands there now.
		const heading = held && ! held.isConnected && title ? document.getElementById( title ) : null;
		if ( heading && heading.ownerDocument.activeElement === document.body ) {
			heading.tabIndex = -1;
			heading.focus();
		}
	};
}
