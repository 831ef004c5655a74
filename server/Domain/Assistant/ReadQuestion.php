<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Customers\CustomerQuery;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Messages\FoldedText;
use Coffer\Domain\Money\Currency;

defined( 'ABSPATH' ) || exit;

/**
 * Understands a question by its words (QuestionWords), without a language model: which records it names, and what it wants to know of
 * them. Understands too little rather than too much.
 */
final class ReadQuestion {

	public function __construct( private readonly AssistantRecords $records, private readonly CustomerRepository $customers ) {
	}

	public function read( string $question ): Reading {
		$text       = FoldedText::of( $question )->text;
		[ $documents, $unknown ] = $this->documents( $question );
		$customers  = [] === $documents ? $this->customers( $question ) : [];
		$is_deed    = 1 === preg_match( QuestionWords::DEEDS, $text );
		$is_sending = ! $is_deed && 1 === preg_match( QuestionWords::SENDING, $text );
		$state      = QuestionWords::first( QuestionWords::STATES, $text );
		$kind       = QuestionWords::first( QuestionWords::KINDS, $text );
		$currency   = self::currency( $question, $text );
		return new Reading(
			prompt: match ( true ) {
				$is_deed    => Prompt::Unknown,
				$is_sending => Prompt::LinkMessage,
				default     => self::prompt( QuestionWords::first( QuestionWords::WANTS, $text ), [] !== $documents, [] !== $customers, $state, $kind, $currency ),
			},
			documents: $documents,
			customers: $customers,
			state: $state,
			kind: $kind,
			currency: $currency,
			tone: Tone::tryFrom( (string) QuestionWords::first( QuestionWords::TONES, $text ) ),
			language: QuestionWords::first( QuestionWords::LANGUAGES, $text ),
			unknown: $unknown,
			isDeed: $is_deed,
			isSending: $is_sending,
			isThis: 1 === preg_match( QuestionWords::THIS, $text ),
		);
	}

	private static function prompt( ?string $want, bool $has_documents, bool $has_customers, ?string $state, ?string $kind, ?string $currency ): Prompt {
		$is_free = ! $has_documents && ! $has_customers;
		return match ( $want ) {
			'task'    => Prompt::FollowUp,
			'write'   => Prompt::LinkMessage,
			'ready'   => Prompt::ReadyToSend,
			'link'    => Prompt::ExplainLink,
			'most'    => $is_free ? Prompt::Receivables : Prompt::Status,
			'wrote', 'history' => Prompt::History,
			'list'    => $has_documents ? Prompt::Status : Prompt::Find,
			// "What is open in euros" asks for a sum, "invoices open in euros" for a list.
			'status'  => $is_free && null !== $currency && null === $kind ? Prompt::Receivables : Prompt::Status,
			default   => match ( true ) {
				$has_documents                    => Prompt::Status,
				null !== $state && null !== $kind => Prompt::Find,
				$has_customers                    => Prompt::History,
				null !== $state, null !== $kind   => Prompt::Find,
				default                           => Prompt::Unknown,
			},
		};
	}

	/** @return array{list<int>, string} Those that there are, and the first that there is none of. */
	private function documents( string $question ): array {
		// What looks like a number of a document has digits, and a letter, a dash or a stroke besides.
		preg_match_all( '/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}\/_.-]*\d)(?=[\p{L}\p{N}\/_.-]*[\p{L}\/_-])[\p{L}\p{N}][\p{L}\p{N}\/_.-]{2,38}[\p{L}\p{N}]/u', $question, $found );
		$names = array_values( array_unique( array_slice( $found[0], 0, 10 ) ) );
		$known = [] === $names ? [] : $this->records->documentsNumbered( $names );
		if ( [] === $known && 1 === preg_match( QuestionWords::SHORT_NUMBER, FoldedText::of( $question )->text, $short ) ) {
			$known = $this->records->documentsEnding( $short[1] );
			$names = [ ...$names, $short[1] ];
		}
		$dates = array_filter( $names, static fn ( string $name ): bool => 1 !== preg_match( '/\A\d{1,4}[-\/.]\d{1,2}([-\/.]\d{1,4})?\z/', $name ) && 1 === preg_match( '/\d{2,}/', $name ) );
		return [ $known, [] === $known ? (string) ( array_values( $dates )[0] ?? '' ) : '' ];
	}

	/** @return list<int> */
	private function customers( string $question ): array {
		$whole = $this->records->customersIn( $question );
		if ( [] !== $whole ) {
			return $whole;
		}
		preg_match_all( '/[\p{L}\p{M}]{4,}/u', $question, $words );
		$found = [];
		foreach ( array_slice( array_values( array_filter( array_unique( $words[0] ), self::mayBeName( ... ) ) ), 0, 5 ) as $word ) {
			foreach ( $this->customers->search( new CustomerQuery( search: $word, perPage: 10 ) )->items as $customer ) {
				if ( self::isPartOf( $word, $customer->name ) ) {
					$found[ $customer->id ] = ( $found[ $customer->id ] ?? 0 ) + 1;
				}
			}
		}
		// Whoever has most of the words.
		return [] === $found ? [] : array_keys( $found, max( $found ), true );
	}

	private static function mayBeName( string $word ): bool {
		return ! in_array( FoldedText::of( $word )->text, QuestionWords::COMMON, true );
	}

	/** A word of a name, or the beginning of one that is long enough to mean nothing else. */
	private static function isPartOf( string $word, string $name ): bool {
		$folded = FoldedText::of( $word )->text;
		foreach ( FoldedText::of( $name )->words() as [ $part ] ) {
			if ( $part === $folded || ( strlen( $folded ) >= 6 && str_starts_with( $part, $folded ) ) ) {
				return true;
			}
		}
		return false;
	}

	private static function currency( string $question, string $text ): ?string {
		preg_match_all( '/\b[A-Z]{3}\b/', $question, $found );
		return array_values( array_filter( $found[0], Currency::isKnown( ... ) ) )[0] ?? QuestionWords::first( QuestionWords::CURRENCIES, $text );
	}
}
