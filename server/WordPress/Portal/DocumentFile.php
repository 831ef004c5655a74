<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/**
 * What the script of a customer page makes a PDF of: what that page shows, and the words around it in the language of the
 * document. Not the address of the page, nor anything to pay or to sign with: files are passed on.
 */
final class DocumentFile {

	/** Of contract/schemas/portal-view.json; `PdfView` in portal-template/pdf/make-pdf.ts. */
	private const FIELDS = [ 'kind_text', 'number', 'seller', 'customer', 'state_text', 'total_text', 'balance_text', 'issue_date_text', 'due_date_text', 'lines', 'subtotal_text', 'discount_text', 'taxes', 'payments', 'memo', 'terms', 'reference', 'language', 'direction' ];

	/** Parts of the page that can be left out, and what is then not in the file. */
	private const PARTS = [
		'items'    => [ 'lines', [] ],
		'payments' => [ 'payments', [] ],
		'message'  => [ 'memo', '' ],
		'terms'    => [ 'terms', '' ],
	];

	/**
	 * In the locale of the document.
	 *
	 * @param array<string, mixed> $view  contract/schemas/portal-view.json.
	 * @param list<string>         $order Parts that the page shows.
	 * @param string               $today In words.
	 * @return array<string, mixed> `DownloadConfig` of portal-template/download.ts.
	 */
	public static function of( array $view, array $order, string $today ): array {
		return [
			'view'   => self::shown( $view, $order ),
			'labels' => self::labels( $view, $today ),
			'words'  => [
				'making'    => __( 'Making the PDF…', 'coffer' ),
				'done'      => __( 'The PDF is ready.', 'coffer' ),
				'uncovered' => __( 'This document has letters that are not in the fonts of the PDF. Your browser has them: choose to save as PDF in its print window.', 'coffer' ),
				'failed'    => __( 'The PDF could not be made. Check your connection, load this page again, and try once more; or print the page and save it as PDF there.', 'coffer' ),
			],
		];
	}

	/**
	 * @param array<string, mixed> $view
	 * @param list<string>         $order
	 * @return array<string, mixed>
	 */
	private static function shown( array $view, array $order ): array {
		$shown = array_intersect_key( $view, array_flip( self::FIELDS ) );
		foreach ( self::PARTS as $part => [ $field, $nothing ] ) {
			if ( ! in_array( $part, $order, true ) ) {
				$shown[ $field ] = $nothing;
			}
		}
		if ( ! in_array( 'questions', $order, true ) ) {
			// No letters are wished for. Postal address and tax number stay: without them a file is no invoice.
			$shown['seller']['email'] = '';
		}
		return $shown;
	}

	/**
	 * The words of the parts in portal-template/parts.
	 *
	 * @param array<string, mixed> $view
	 * @return array<string, mixed> `PdfLabels` of portal-template/pdf/labels.ts.
	 */
	private static function labels( array $view, string $today ): array {
		return [
			'notices'     => self::notices( $view ),
			'balance'     => match ( $view['kind'] ) {
				'invoice' => __( 'Left to pay', 'coffer' ),
				'quote'   => __( 'Total', 'coffer' ),
				default   => __( 'Credit', 'coffer' ),
			},
			'as_of'       => self::since( $view, $today ),
			'buyer'       => __( 'For', 'coffer' ),
			'issued'      => __( 'Issued', 'coffer' ),
			'due'         => 'quote' === $view['kind'] ? __( 'Valid until', 'coffer' ) : __( 'Due', 'coffer' ),
			'reference'   => __( 'Your reference', 'coffer' ),
			/* translators: %s: tax number of the seller. */
			'tax_id'      => __( 'Tax number %s', 'coffer' ),
			'items'       => __( 'Items', 'coffer' ),
			'description' => __( 'Description', 'coffer' ),
			'quantity'    => __( 'Quantity', 'coffer' ),
			'price'       => __( 'Price', 'coffer' ),
			'tax'         => __( 'Tax', 'coffer' ),
			'amount'      => __( 'Amount', 'coffer' ),
			'subtotal'    => __( 'Subtotal', 'coffer' ),
			'discount'    => __( 'Discount', 'coffer' ),
			/* translators: 1: name of a tax, such as VAT. 2: its rate, such as 19%. */
			'tax_line'    => 'inclusive' === $view['tax_mode'] ? _x( 'Includes %1$s %2$s', 'tax', 'coffer' ) : _x( '%1$s %2$s', 'tax', 'coffer' ),
			'total'       => __( 'Total', 'coffer' ),
			'payments'    => __( 'Payments so far', 'coffer' ),
			'left'        => __( 'Left to pay', 'coffer' ),
			'message'     => __( 'Message', 'coffer' ),
			'terms'       => __( 'Terms', 'coffer' ),
			/* translators: 1: number of the page. 2: number of pages. */
			'page'        => __( 'Page %1$s of %2$s', 'coffer' ),
		];
	}

	/**
	 * @param array<string, mixed> $view
	 * @return list<string>
	 */
	private static function notices( array $view ): array {
		return [
			...( ! $view['is_test'] ? [] : [ 'invoice' === $view['kind'] ? __( 'Test invoice: no money is asked for.', 'coffer' ) : __( 'This is a test: no money is asked for.', 'coffer' ) ] ),
			...( 'draft' !== $view['state'] ? [] : [ __( 'This is a draft. It was not sent, and can still change.', 'coffer' ) ] ),
		];
	}

	/**
	 * Who answered a quote and when, or the day for which the balance holds.
	 *
	 * @param array<string, mixed> $view
	 */
	private static function since( array $view, string $today ): string {
		$decision = $view['decision'];
		return match ( true ) {
			/* translators: %s: a date. */
			null === $decision     => sprintf( __( 'As of %s', 'coffer' ), $today ),
			'' === $decision['by']  => $decision['date_text'],
			/* translators: 1: name of a person. 2: a date. */
			default                => sprintf( __( '%1$s, on %2$s', 'coffer' ), $decision['by'], $decision['date_text'] ),
		};
	}
}
