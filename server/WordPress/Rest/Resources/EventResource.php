<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Contract\Lifecycle;
use Coffer\Domain\Activity\Event;
use Coffer\Domain\Customers\MaskedEmail;
use Coffer\Domain\Money\Amount;
use Coffer\Domain\Money\AmountFormat;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\People\Actor;
use Coffer\Domain\UtcTime;
use Coffer\WordPress\PaymentWords;
use Coffer\WordPress\Sentence;

defined( 'ABSPATH' ) || exit;

/** A fact as contract/schemas/activity-event.json, put into words in the reader's language. */
final class EventResource {

	private readonly bool $contacts;

	public function __construct( Actor $reader ) {
		$this->contacts = $reader->may( 'coffer_manage_customers' );
	}

	/** @return array<string, mixed> */
	public function of( Event $event ): array {
		return [
			'id'          => $event->id,
			'kind'        => $event->kind,
			'at'          => UtcTime::iso( $event->at ),
			'actor'       => [
				'kind' => $event->actorKind->value,
				'name' => $this->shown( $event->actorName ),
			],
			'sentence'    => Sentence::filled( Lifecycle::EVENTS[ $event->kind ] ?? $event->kind, $this->values( $event ) ),
			'document_id' => $event->documentId,
			'customer_id' => $event->customerId,
		];
	}

	/** @return array<string, string> */
	private function values( Event $event ): array {
		$params = $event->params;
		$values = [ 'actor' => '' === $event->actorName ? __( 'Somebody', 'coffer' ) : $this->shown( $event->actorName ) ];
		foreach ( [ 'number', 'reason', 'label' ] as $name ) {
			$values[ $name ] = $this->shown( (string) ( $params[ $name ] ?? '' ) );
		}
		$values['date'] = isset( $params['date'] ) ? (string) wp_date( get_option( 'date_format' ), ( new \DateTimeImmutable( (string) $params['date'], wp_timezone() ) )->getTimestamp() ) : '';
		$values['fields'] = implode( wp_get_list_item_separator(), array_map( strval( ... ), (array) ( $params['fields'] ?? [] ) ) );
		foreach ( [ 'amount', 'before' ] as $name ) {
			$values[ $name ] = isset( $params[ $name ], $params['currency'] ) ? self::amount( (int) $params[ $name ], (string) $params['currency'] ) : '';
		}
		if ( 'payment_recorded' === $event->kind ) {
			$values['label'] = PaymentWords::method( $values['label'] );
		} elseif ( str_starts_with( $event->kind, 'payment_' ) || str_starts_with( $event->kind, 'refund_' ) ) {
			$values['label'] = PaymentWords::gateway( $values['label'] );
		} elseif ( in_array( $event->kind, [ 'document_marked', 'document_unmarked' ], true ) ) {
			$values['label'] = Sentence::translated( $values['label'] );
		}
		if ( str_starts_with( $event->kind, 'schedule_' ) ) {
			$values['reason'] = Sentence::translated( $values['reason'] );
		}
		return $values;
	}

	/** People name links, and customers themselves, after e-mail addresses. */
	private function shown( string $text ): string {
		return $this->contacts || false === is_email( $text ) ? $text : MaskedEmail::of( $text );
	}

	private static function amount( int $minor, string $currency ): string {
		global $wp_locale;
		$separators = $wp_locale->number_format ?? [];
		$format     = new AmountFormat( $separators['decimal_point'] ?? '.', html_entity_decode( $separators['thousands_sep'] ?? ',' ) );
		return $format->withCode( new Amount( $minor, Currency::fromCode( $currency ) ) );
	}
}
