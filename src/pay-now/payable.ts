/** What is to be paid, as the server offered it to this page. */
export interface Payable {
	/** Who asks for the payment: a name that was registered. */
	source: string;
	/** What is paid, in the words of the source. */
	reference: string;
	/** Proves that the site offered this payment. From the block, or from coffer_payable_signature() in PHP. */
	signature: string;
}

/** The element of the block that offers it; the document when there is none. */
export function placeOf( { source, reference }: Omit< Payable, 'signature' > ): EventTarget {
	const blocks = document.querySelectorAll< HTMLElement >( '[data-coffer-source]' );
	return (
		[ ...blocks ].find(
			( { dataset } ) => dataset.cofferSource === source && dataset.cofferReference === reference
		) ?? document
	);
}
