<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Contract\Lifecycle;
use Coffer\Domain\Activity\ActivityList;
use Coffer\Domain\Activity\Event;
use Coffer\Domain\Customers\MaskedText;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Money\Amount;
use Coffer\Domain\Money\AmountFormat;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\People\Actor;
use Coffer\Domain\UtcTime;
use Coffer\WordPress\Access\CapabilityWords;
use Coffer\WordPress\Assistant\ModelWords;
use Coffer\WordPress\FieldWords;
use Coffer\WordPress\PaymentWords;
use Coffer\WordPress\Sentence;
use Coffer\WordPress\Services;
use Coffer\WordPress\TaskWords;

defined( 'ABSPATH' ) || exit;

/** A fact as contract/schemas/activity-event.json, put into words in the reader's language. */
final class EventResource {

	private readonly bool $contacts;

	/** @var array<int, Document> */
	private readonly array $documents;

	/**
	 * @param list<Event> $events Those that are asked for, so that their documents are read at once.
	 * @param int|null    $within The document whose facts these are, which needs no name among them.
	 */
	public function __construct( Services $services, Actor $reader, array $events, private readonly ?int $within = null ) {
		$this->contacts  = $reader->may( 'coffer_manage_customers' );
		$this->documents = NamedDocuments::of( $services, array_values( array_filter( array_map( static fn ( Event $event ): int => (int) $event->documentId, $events ) ) ) );
	}

	/** @return array<string, mixed> */
	public function of( Event $event ): array {
		return [
			'id'          => $event->id,
			'kind'        => $event->kind,
			'group'       => ActivityList::groupOf( $event->kind ),
			'at'          => UtcTime::iso( $event->at ),
			'actor'       => [
				'kind' => $event->actorKind->value,
				'name' => $this->shown( $event->actorName ),
			],
			'sentence'    => $this->sentence( $event ),
			'document_id' => $event->documentId,
			'customer_id' => $event->customerId,
			'document'    => $this->document( $event ),
			...self::money( $event ),
		];
	}

	/** @return array{amount: ?int, currency: ?string} */
	private static function money( Event $event ): array {
		$is_there = isset( $event->params['amount'], $event->params['currency'] );
		return [
			'amount'   => $is_there ? (int) $event->params['amount'] : null,
			'currency' => $is_there ? (string) $event->params['currency'] : null,
		];
	}

	/** A sentence ends with a reason or note where there is one. */
	private function sentence( Event $event ): string {
		return rtrim( Sentence::filled( Lifecycle::EVENTS[ $event->kind ] ?? $event->kind, $this->values( $event ) ), ' :' );
	}

	/** @return array{id: int, kind: string, number: ?string, title: string}|null */
	private function document( Event $event ): ?array {
		$document = $this->documents[ (int) $event->documentId ] ?? null;
		return null === $document ? null : [
			'id'     => $document->id,
			'kind'   => $document->kind->value,
			'number' => $document->number,
			'title'  => $this->title( $event ),
		];
	}

	/** What a sentence calls the document that it is about. */
	private function title( Event $event ): string {
		$document = $this->documents[ (int) $event->documentId ] ?? null;
		return match ( true ) {
			null === $event->documentId => __( 'something that this site sells', 'coffer' ),
			null === $document          => __( 'a draft that was deleted', 'coffer' ),
			// With its number only where it says when it got it.
			$this->within === $document->id && 'document_sent' !== $event->kind => match ( $document->kind ) {
				DocumentKind::Invoice    => __( 'this invoice', 'coffer' ),
				DocumentKind::Quote      => __( 'this quote', 'coffer' ),
				DocumentKind::CreditNote => __( 'this credit note', 'coffer' ),
			},
			null === $document->number  => match ( $document->kind ) {
				DocumentKind::Invoice    => __( 'a draft invoice', 'coffer' ),
				DocumentKind::Quote      => __( 'a draft quote', 'coffer' ),
				DocumentKind::CreditNote => __( 'a draft credit note', 'coffer' ),
			},
			default                     => sprintf(
				match ( $document->kind ) {
					/* translators: %s: number of an invoice, in the middle of a sentence. */
					DocumentKind::Invoice    => __( 'invoice %s', 'coffer' ),
					/* translators: %s: number of a quote, in the middle of a sentence. */
					DocumentKind::Quote      => __( 'quote %s', 'coffer' ),
					/* translators: %s: number of a credit note, in the middle of a sentence. */
					DocumentKind::CreditNote => __( 'credit note %s', 'coffer' ),
				},
				$document->number
			),
		};
	}

	/** @return array<string, string> */
	private function values( Event $event ): array {
		$params = $event->params;
		$values = [
			'actor'    => '' === $event->actorName ? __( 'Somebody', 'coffer' ) : $this->shown( $event->actorName ),
			'document' => $this->title( $event ),
		];
		foreach ( [ 'number', 'reason', 'label', 'to', 'person' ] as $name ) {
			$values[ $name ] = $this->shown( (string) ( $params[ $name ] ?? '' ) );
		}
		$values['date'] = isset( $params['date'] ) ? (string) wp_date( get_option( 'date_format' ), ( new \DateTimeImmutable( (string) $params['date'], wp_timezone() ) )->getTimestamp() ) : '';
		$values['fields'] = implode( wp_get_list_item_separator(), array_map( FieldWords::of( ... ), array_map( strval( ... ), (array) ( $params['fields'] ?? [] ) ) ) );
		foreach ( [ 'amount', 'before' ] as $name ) {
			$values[ $name ] = isset( $params[ $name ], $params['currency'] ) ? self::amount( (int) $params[ $name ], (string) $params['currency'] ) : '';
		}
		if ( str_starts_with( $event->kind, 'role_' ) ) {
			$values['label']  = translate_user_role( $values['label'], 'coffer' );
			$values['to']     = translate_user_role( $values['to'], 'coffer' );
			$values['fields'] = implode( '; ', array_map( CapabilityWords::of( ... ), array_values( array_filter( (array) ( $params['fields'] ?? [] ), is_string( ... ) ) ) ) );
		} elseif ( 'payment_recorded' === $event->kind ) {
			$values['label'] = PaymentWords::method( $values['label'] );
		} elseif ( str_starts_with( $event->kind, 'payment_' ) || str_starts_with( $event->kind, 'refund_' ) ) {
			$values['label'] = PaymentWords::gateway( $values['label'] );
		} elseif ( str_starts_with( $event->kind, 'task_' ) ) {
			$values['label'] = TaskWords::label( $values['label'] );
		} elseif ( 'assistant_asked' === $event->kind ) {
			$values['label'] = sprintf( '%s (%s)', ModelWords::run( (string) ( $params['template'] ?? '' ), (string) ( $params['prompt'] ?? '' ) ), $values['label'] );
		} elseif ( in_array( $event->kind, [ 'document_marked', 'document_unmarked' ], true ) ) {
			$values['label'] = Sentence::translated( $values['label'] );
		} elseif ( str_starts_with( $event->kind, 'message_' ) ) {
			$values['reason'] = Sentence::translated( $values['reason'] );
		}
		if ( str_starts_with( $event->kind, 'schedule_' ) ) {
			$values['reason'] = Sentence::translated( $values['reason'] );
		}
		return $values;
	}

	/** People name links, and customers themselves, after e-mail addresses, and write them into reasons and questions. */
	private function shown( string $text ): string {
		return $this->contacts ? $text : MaskedText::of( $text );
	}

	private static function amount( int $minor, string $currency ): string {
		global $wp_locale;
		$separators = $wp_locale->number_format ?? [];
		$format     = new AmountFormat( $separators['decimal_point'] ?? '.', html_entity_decode( $separators['thousands_sep'] ?? ',' ) );
		return $format->withCode( new Amount( $minor, Currency::fromCode( $currency ) ) );
	}
}
