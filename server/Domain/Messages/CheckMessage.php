<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentLine;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/** Gathers what the leak guard has to know about a text for the customer of a document, and asks it. */
final class CheckMessage {

	public function __construct(
		private readonly OtherRecords $others,
		private readonly SiteAddresses $addresses,
		private readonly SettingsRepository $settings,
	) {
	}

	/** @return list<Finding> */
	public function findings( string $subject, string $body, ?Document $document, Customer $customer ): array {
		$settings = $this->settings->load();
		$text     = $subject . "\n" . $body;
		return LeakGuard::check( $subject, $body, new LeakFacts(
			privateNotes: array_values( array_filter( [ $document->privateNote ?? '', $customer->notes ] ) ),
			knownTexts: null === $document ? [] : [
				$document->terms,
				$document->memo,
				$document->reference,
				...array_map( static fn ( DocumentLine $line ): string => $line->input->description, $document->lines ),
			],
			recordIds: array_values( array_filter( [ $customer->id, $document?->id ] ) ),
			ownNames: [ $customer->name, $settings->businessName, $document->customerName ?? '' ],
			otherNames: $this->others->names( $text, $customer->id ),
			otherContacts: array_values( array_udiff( $this->others->contacts( $text, $customer->id ), [ $settings->businessEmail ], strcasecmp( ... ) ) ),
			otherNumbers: $this->others->numbers( $text, $customer->id ),
			adminAddresses: $this->addresses->admin(),
			portalBases: array_values( array_filter( [ $settings->portalBase, ...$settings->oldPortalBases ] ) ),
		) );
	}

	/**
	 * @param list<string> $confirmed Kinds of findings that a person looked at and lets pass.
	 * @return list<string> Kinds that were found and confirmed.
	 * @throws Refused `message_leaks`, `message_unconfirmed`.
	 */
	public function require( CustomerMessage $message, ?Document $document, Customer $customer, array $confirmed ): array {
		$kinds = [];
		foreach ( $this->findings( $message->subject, $message->body, $document, $customer ) as $finding ) {
			if ( $finding->kind->isBlocking() ) {
				throw new Refused( 'message_leaks' );
			}
			$kinds[ $finding->kind->value ] = true;
		}
		if ( [] !== array_diff( array_keys( $kinds ), $confirmed ) ) {
			throw new Refused( 'message_unconfirmed' );
		}
		return array_keys( $kinds );
	}
}
