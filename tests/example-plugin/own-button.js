import { startPayment } from '@coffer/pay-now';

document.querySelectorAll( '[data-example-pay]' ).forEach( ( button ) => {
	const { source, reference, signature } = button.dataset;
	const alert = button.parentElement.nextElementSibling;
	button.addEventListener( 'click', async () => {
		button.disabled = true;
		alert.textContent = '';
		try {
			// Takes the reader to where they pay. What is asked for here is a wish: the server decides.
			await startPayment( { source, reference, signature, amount: 2000 } );
		} catch ( error ) {
			// A PayError: its message is a sentence for the reader, in their language.
			alert.textContent = error.message;
			button.disabled = false;
		}
	} );
} );
