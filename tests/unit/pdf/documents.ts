/** What pages hand over: an invoice in English, one in Arabic, and the words of each. */
import type { PdfLabels } from '../../../portal-template/pdf/labels';
import type { PdfView } from '../../../portal-template/pdf/make-pdf';

export const labels: PdfLabels = {
	notices: [],
	balance: 'Left to pay',
	as_of: 'As of July 3, 2026',
	buyer: 'For',
	issued: 'Issued',
	due: 'Due',
	reference: 'Your reference',
	tax_id: 'Tax number %s',
	items: 'Items',
	description: 'Description',
	quantity: 'Quantity',
	price: 'Price',
	tax: 'Tax',
	amount: 'Amount',
	subtotal: 'Subtotal',
	discount: 'Discount',
	tax_line: '%1$s %2$s',
	total: 'Total',
	payments: 'Payments so far',
	left: 'Left to pay',
	message: 'Message',
	terms: 'Terms',
	page: 'Page %1$s of %2$s',
};

export const line = ( changes: Partial< PdfView[ 'lines' ][ number ] > = {} ): PdfView[ 'lines' ][ number ] => ( {
	description: 'Garden design',
	quantity_text: '2.5',
	unit_price_text: '480.00',
	discount_text: '',
	tax_text: 'VAT 20%',
	amount_text: '1,200.00',
	...changes,
} );

export const view: PdfView = {
	kind_text: 'Invoice',
	number: 'INV-2026-0012',
	seller: {
		name: 'Harbour Works & Söhne',
		email: 'office@harbour.example',
		address: '1 Quay Street\nPort Town 12345',
		tax_id: 'GB123456789',
	},
	customer: { name: 'Ada Lovelace', address_lines: [ '12 St James’s Square', 'London' ], tax_id: 'GB987654321' },
	state_text: 'Partly paid',
	total_text: '1,540.00 USD',
	balance_text: '1,040.00 USD',
	issue_date_text: 'July 1, 2026',
	due_date_text: 'July 15, 2026',
	lines: [
		line(),
		line( { description: 'Site visits', unit_price_text: '50.00', tax_text: '', amount_text: '100.00' } ),
	],
	subtotal_text: '1,300.00',
	discount_text: '',
	taxes: [ { name: 'VAT', rate_text: '20%', amount_text: '240.00' } ],
	payments: [ { text: 'Payment by card', date_text: 'July 2, 2026', amount_text: '500.00' } ],
	memo: 'Thank you for your patience.',
	terms: 'Payable within 14 days.',
	reference: 'PO-4711',
	language: 'en-GB',
	direction: 'ltr',
};

export const arabicLabels: Partial< PdfLabels > = {
	balance: 'المتبقي للدفع',
	as_of: 'حتى 3 يوليو 2026',
	buyer: 'إلى',
	description: 'الوصف',
	quantity: 'الكمية',
	price: 'السعر',
	tax: 'الضريبة',
	amount: 'المبلغ',
	total: 'المجموع',
	page: 'صفحة %1$s من %2$s',
};

export const arabic: Partial< PdfView > = {
	kind_text: 'فاتورة',
	customer: { name: 'ليلى حسن', address_lines: [ 'شارع الملك فهد', 'الرياض 12345' ], tax_id: '' },
	state_text: 'مدفوعة جزئيًا',
	total_text: '1,540.250 KWD',
	balance_text: '1,040.125 KWD',
	lines: [
		line( { description: 'تصميم حديقة (Garden plan) ثم زيارتان', unit_price_text: '480.000', tax_text: '' } ),
	],
	memo: 'شكرًا لصبركم، وإن كانت لديكم أسئلة فاكتبوا إلى office@harbour.example في أي وقت.',
	language: 'ar',
	direction: 'rtl',
};
