<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

defined( 'ABSPATH' ) || exit;

/** What the guard has to know about the one who will read a text, and about those who will not. */
final class LeakFacts {

	/**
	 * @param list<string> $privateNotes   Of the document and of the customer.
	 * @param list<string> $knownTexts     What the customer may read anyway: terms, memo, lines. A private note may quote it.
	 * @param list<int>    $recordIds      Of the document and of the customer.
	 * @param list<string> $ownNames       Of the customer and of the business.
	 * @param list<string> $otherNames     Of other customers, those that may be in the text; the guard looks closely.
	 * @param list<string> $otherContacts  E-mail addresses and phone numbers of other customers.
	 * @param list<string> $otherNumbers   Of documents of other customers.
	 * @param list<string> $adminAddresses Where the site's own screens and programs answer, such as https://example.com/wp-admin/.
	 * @param list<string> $portalBases    First parts of the address of customer pages, past ones too.
	 */
	public function __construct(
		public readonly array $privateNotes = [],
		public readonly array $knownTexts = [],
		public readonly array $recordIds = [],
		public readonly array $ownNames = [],
		public readonly array $otherNames = [],
		public readonly array $otherContacts = [],
		public readonly array $otherNumbers = [],
		public readonly array $adminAddresses = [],
		public readonly array $portalBases = [ 'portal' ],
	) {
	}
}
