<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Privacy;

use Coffer\Domain\Activity\Event;
use Coffer\Domain\Money\Amount;
use Coffer\Domain\Money\AmountFormat;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\People\Actor;
use Coffer\Domain\People\ActorKind;
use Coffer\Domain\Privacy\Erasure;
use Coffer\WordPress\PaymentWords;
use Coffer\WordPress\Rest\Resources\EventResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/**
 * What WordPress's own tools for personal data ask Coffer for. WordPress has asked whether the person may export or erase
 * people's data before it calls, and whether the address belongs to whoever wants it.
 */
final class PersonalData {

	private const ID    = 'coffer';
	private const CHUNK = 100;

	public function __construct( private readonly Services $services ) {
	}

	/** Filter wp_privacy_personal_data_exporters. */
	public function exporters( array $exporters ): array {
		$exporters[ self::ID ] = [
			'exporter_friendly_name' => __( 'Coffer: customers, documents and payments', 'coffer' ),
			'callback'               => $this->export( ... ),
		];
		return $exporters;
	}

	/** Filter wp_privacy_personal_data_erasers. */
	public function erasers( array $erasers ): array {
		$erasers[ self::ID ] = [
			'eraser_friendly_name' => __( 'Coffer: customers, documents and payments', 'coffer' ),
			'callback'             => $this->erase( ... ),
		];
		return $erasers;
	}

	/** On admin_init. */
	public function addPolicy(): void {
		$years = $this->services->settings()->load()->retentionYears;
		wp_add_privacy_policy_content(
			'Coffer',
			wp_kses_post(
				'<h2>' . __( 'Invoices and payments', 'coffer' ) . '</h2><p>'
				. __( 'When you are our customer, we store your name, e-mail address, telephone number, postal address and tax number, our quotes and invoices for you, your payments, and what you write to us on your page.', 'coffer' )
				. '</p><p>'
				. __( 'Your page opens with a secret link. We note when it was seen by a person, so that we know that an invoice arrived. We set no cookie for that and do not store your IP address; to stop abuse we keep a code made from it with a secret key, for a short time.', 'coffer' )
				. '</p><p>'
				. sprintf(
					/* translators: %d: number of years. */
					_n( 'We have to keep invoices for %d year after the year of their date. Until then we keep what they say about you, and nothing else if you ask us to erase your data.', 'We have to keep invoices for %d years after the year of their date. Until then we keep what they say about you, and nothing else if you ask us to erase your data.', $years, 'coffer' ),
					$years
				)
				. '</p><p class="privacy-policy-tutorial">'
				. __( 'If a language model is set up in WordPress and the assistant in Money may use it, its provider is told names of customers, amounts, dates, lines of documents, what happened and what customers wrote on their pages, but no addresses. Name the provider, or switch the model off in Money’s settings.', 'coffer' )
				. '</p><p class="privacy-policy-tutorial">'
				. __( 'Name the payment services that you use, such as Stripe, and link to their policies. Check how many years your country asks for.', 'coffer' )
				. '</p>'
			)
		);
	}

	/** @return array{data: list<array<string, mixed>>, done: bool} As WordPress wants it. */
	private function export( string $email, int $page = 1 ): array {
		$groups = $this->services->personalData()->about( $email, ( max( 1, $page ) - 1 ) * self::CHUNK, self::CHUNK );
		$data   = [];
		foreach ( $groups as $group => $rows ) {
			foreach ( $rows as $row ) {
				$data[] = [
					'group_id'          => "coffer-$group",
					'group_label'       => self::label( $group ),
					'group_description' => '',
					'item_id'           => "coffer-$group-{$row['id']}",
					'data'              => $this->facts( $group, $row ),
				];
			}
		}
		return [
			'data' => $data,
			'done' => [] === array_filter( $groups, static fn ( array $rows ): bool => count( $rows ) === self::CHUNK ),
		];
	}

	/** @return array{items_removed: bool, items_retained: bool, messages: list<string>, done: bool} As WordPress wants it. */
	private function erase( string $email, int $page = 1 ): array {
		$use_case = $this->services->erasePersonalData();
		$erasures = $use_case->erase( $this->services->currentActor(), $email );
		$done     = $use_case->isDone( $erasures );
		$kept     = $done ? $use_case->erasePayers( $email ) : 0;
		$messages = array_map( self::retainedWords( ... ), array_filter( $erasures, static fn ( Erasure $erasure ): bool => $erasure->retained > 0 ) );
		if ( $kept > 0 ) {
			/* translators: %d: number of payments. */
			$messages[] = sprintf( _n( 'Coffer kept who made %d payment, because the books have to be kept.', 'Coffer kept who made %d payments, because the books have to be kept.', $kept, 'coffer' ), $kept );
		}
		return [
			'items_removed'  => [] !== $erasures,
			'items_retained' => [] !== $messages,
			'messages'       => array_values( $messages ),
			'done'           => $done,
		];
	}

	private static function retainedWords( Erasure $erasure ): string {
		return sprintf(
			/* translators: 1: number of documents, 2: name of a customer, 3: date. */
			_n(
				'Coffer has to keep %1$d document of %2$s until %3$s, with the name, address and tax number on it. Contact details, notes, drafts, messages and tasks were erased, and links were revoked. The rest is erased by itself after that day.',
				'Coffer has to keep %1$d documents of %2$s until %3$s, with the name, address and tax number on them. Contact details, notes, drafts, messages and tasks were erased, and links were revoked. The rest is erased by itself after that day.',
				$erasure->retained,
				'coffer'
			),
			$erasure->retained,
			$erasure->name,
			null === $erasure->until ? '' : self::day( $erasure->until )
		);
	}

	/**
	 * @param array<string, string|null> $row
	 * @return list<array{name: string, value: string}>
	 */
	private function facts( string $group, array $row ): array {
		if ( 'events' === $group ) {
			return $this->eventFacts( $row );
		}
		$facts = [];
		foreach ( $row as $column => $value ) {
			$text = self::text( $group, $column, (string) $value, $row );
			if ( 'id' !== $column && '' !== $text ) {
				$facts[] = [ 'name' => self::columnLabel( $column ), 'value' => $text ];
			}
		}
		return $facts;
	}

	/** @param array<string, string|null> $row */
	private static function text( string $group, string $column, string $value, array $row ): string {
		return match ( true ) {
			'' === $value                                                 => '',
			str_ends_with( $column, '_at' )                               => (string) wp_date( 'c', (int) $value ),
			in_array( $column, [ 'total', 'balance', 'amount' ], true )   => ( new AmountFormat( '.', '' ) )->withCode( new Amount( (int) $value, Currency::fromCode( (string) $row['currency'] ) ) ),
			'snapshot' === $column                                        => self::recipient( $value ),
			'payments' === $group && 'method' === $column                 => PaymentWords::method( $value ),
			default                                                       => $value,
		};
	}

	/** To whom a document was sent. */
	private static function recipient( string $snapshot ): string {
		$customer = (array) ( ( (array) json_decode( $snapshot, true ) )['customer'] ?? [] );
		$parts    = [ $customer['name'] ?? '', $customer['email'] ?? '', ...array_values( (array) ( $customer['address'] ?? [] ) ), $customer['tax_id'] ?? '' ];
		return implode( ', ', array_filter( array_map( static fn ( mixed $part ): string => is_string( $part ) ? $part : '', $parts ) ) );
	}

	/**
	 * @param array<string, string|null> $row
	 * @return list<array{name: string, value: string}>
	 */
	private function eventFacts( array $row ): array {
		$event = new Event(
			(int) $row['id'],
			(string) $row['kind'],
			(int) $row['at'],
			ActorKind::from( (string) $row['actor_kind'] ),
			(int) $row['actor_id'],
			(string) $row['actor_name'],
			null === $row['document_id'] ? null : (int) $row['document_id'],
			null === $row['customer_id'] ? null : (int) $row['customer_id'],
			(array) json_decode( (string) $row['params'], true ),
		);
		// For the person themselves, so addresses stand there in full.
		$reader = new Actor( ActorKind::System, 0, 'Coffer', [ 'coffer_manage_customers' ] );
		return [
			[ 'name' => __( 'When', 'coffer' ), 'value' => (string) wp_date( 'c', $event->at ) ],
			[ 'name' => __( 'What happened', 'coffer' ), 'value' => (string) ( new EventResource( $this->services, $reader, [ $event ] ) )->of( $event )['sentence'] ],
		];
	}

	private static function day( string $date ): string {
		return (string) wp_date( get_option( 'date_format' ), ( new \DateTimeImmutable( $date, wp_timezone() ) )->getTimestamp() );
	}

	private static function label( string $group ): string {
		return match ( $group ) {
			'customers' => __( 'Customer', 'coffer' ),
			'documents' => __( 'Invoices, quotes and credit notes', 'coffer' ),
			'payments'  => __( 'Payments', 'coffer' ),
			'links'     => __( 'Links to the customer’s page', 'coffer' ),
			'messages'  => __( 'Messages about invoices', 'coffer' ),
			'tasks'     => __( 'Questions and tasks', 'coffer' ),
			'schedules' => __( 'Recurring invoices', 'coffer' ),
			default     => __( 'What happened', 'coffer' ),
		};
	}

	private static function columnLabel( string $column ): string {
		return match ( $column ) {
			'name', 'payer_name'        => __( 'Name', 'coffer' ),
			'email', 'payer_email'      => __( 'E-mail', 'coffer' ),
			'phone'                     => __( 'Phone', 'coffer' ),
			'line1', 'line2'            => __( 'Street and number', 'coffer' ),
			'postcode'                  => __( 'Postal code', 'coffer' ),
			'city'                      => __( 'City', 'coffer' ),
			'region'                    => __( 'State or region', 'coffer' ),
			'country'                   => __( 'Country', 'coffer' ),
			'tax_id'                    => __( 'Tax number', 'coffer' ),
			'language'                  => __( 'Language', 'coffer' ),
			'currency'                  => __( 'Currency', 'coffer' ),
			'notes', 'private_note'     => __( 'Notes', 'coffer' ),
			'number'                    => __( 'Number', 'coffer' ),
			'reference'                 => __( 'Reference', 'coffer' ),
			'kind'                      => __( 'Kind', 'coffer' ),
			'workflow', 'state'         => __( 'Status', 'coffer' ),
			'payment_status'            => __( 'Payment', 'coffer' ),
			'issue_date', 'received_on' => __( 'Date', 'coffer' ),
			'due_date'                  => __( 'Due date', 'coffer' ),
			'total', 'amount'           => __( 'Amount', 'coffer' ),
			'balance'                   => __( 'Balance', 'coffer' ),
			'snapshot', 'recipient'     => __( 'Sent to', 'coffer' ),
			'method'                    => __( 'Method', 'coffer' ),
			'label', 'title'            => __( 'Title', 'coffer' ),
			'author'                    => __( 'Written by', 'coffer' ),
			'subject'                   => __( 'Subject', 'coffer' ),
			'body', 'memo', 'done_note' => __( 'Text', 'coffer' ),
			'last_seen_at'              => __( 'Last seen', 'coffer' ),
			'revoked_at'                => __( 'Revoked', 'coffer' ),
			'sent_at'                   => __( 'Sent', 'coffer' ),
			'created_at'                => __( 'Created', 'coffer' ),
			'frequency'                 => __( 'Frequency', 'coffer' ),
			'next_on'                   => __( 'Next', 'coffer' ),
			default                     => $column,
		};
	}
}
