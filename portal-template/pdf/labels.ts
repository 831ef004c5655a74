/**
 * The words around what the view says, in the language of the document. They come with the page: the file says nothing of its
 * own. Those with a placeholder have the numbers and letters of PHP's sprintf.
 */
export interface PdfLabels {
	/** What has to be known first, such as that it is a test. */
	notices: string[];
	/** Above the balance: what it is. */
	balance: string;
	/** A file is older than the page some day: the day for which state and balance hold. */
	as_of: string;
	buyer: string;
	issued: string;
	due: string;
	reference: string;
	/** %s is the tax number. */
	tax_id: string;
	items: string;
	description: string;
	quantity: string;
	price: string;
	tax: string;
	amount: string;
	subtotal: string;
	discount: string;
	/** %1$s is the name of a tax, %2$s its rate. */
	tax_line: string;
	total: string;
	payments: string;
	left: string;
	message: string;
	terms: string;
	/** %1$s is the page, %2$s how many there are. */
	page: string;
}

/** Puts values where sprintf of PHP would put them. */
export function fill( label: string, ...values: string[] ): string {
	let next = 0;
	return label.replace( /%(?:(\d+)\$)?s|%%/g, ( found, position?: string ) =>
		found === '%%' ? '%' : ( values[ position ? Number( position ) - 1 : next++ ] ?? '' )
	);
}
