/** Remembers what somebody is writing on the page, and gives what puts it back once the page around it was renewed. */
export function keepTyped(): () => void {
	const held = document.querySelector< HTMLElement >( '.coffer-portal :focus' );
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
	};
}
