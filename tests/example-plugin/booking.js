/** Says thank you as soon as the server says that it is paid. What has to happen then happens in PHP, in on_paid. */
document.addEventListener( 'coffer:payment-succeeded', ( { detail } ) => {
	if ( detail.source === 'example_booking' ) {
		document.querySelectorAll( `[data-example-booking="${ detail.reference }"]` ).forEach( ( status ) => {
			status.textContent = status.dataset.thanks;
		} );
	}
} );
