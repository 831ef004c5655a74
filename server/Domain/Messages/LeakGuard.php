<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

defined( 'ABSPATH' ) || exit;

/**
 * What of a text for a customer must not reach them. Composer, mail and assistant ask here and nowhere else. It knows nothing by
 * itself: the facts come from whoever asks.
 */
final class LeakGuard {

	/** So many words in a row of a private note are a quotation; fewer are a turn of phrase. */
	private const WORDS_IN_A_ROW = 5;

	/** Names of people and firms that are words too. At the beginning of a sentence they are never taken for a name. */
	private const COMMON_WORDS = [
		'account', 'april', 'august', 'autumn', 'balance', 'bill', 'client', 'company', 'contact', 'customer', 'december', 'document',
		'drew', 'february', 'frank', 'friday', 'grant', 'hello', 'invoice', 'january', 'july', 'june', 'mark', 'march', 'may', 'monday', 'november',
		'october', 'office', 'payment', 'quote', 'rich', 'saturday', 'september', 'service', 'shop', 'spring', 'summer', 'sunday', 'support',
		'team', 'test', 'thursday', 'tuesday', 'wednesday', 'will', 'winter', 'kunde', 'rechnung', 'montag', 'dienstag', 'mittwoch',
		'donnerstag', 'freitag', 'samstag', 'sonntag', 'januar', 'februar', 'mai', 'juni', 'juli', 'oktober', 'dezember', 'mein', 'klein', 'lang', 'kurz',
	];

	private const SECRETS = [
		'/\b(?:sk|rk)_(?:live|test)_[a-z0-9]{8,}/', '/\bwhsec_[a-z0-9+\/=]{8,}/', '/\bakia[0-9a-z]{16}\b/', '/\bgh[pousr]_[a-z0-9]{30,}/',
		'/-----begin [a-z ]*private key-----/', '/\bxox[abp]-[a-z0-9-]{10,}/', '/\beyj[a-z0-9_-]{10,}\.eyj[a-z0-9_-]{10,}\.[a-z0-9_-]+/',
	];

	/** @return list<Finding> In the order of the text; subject first. */
	public static function check( string $subject, string $body, LeakFacts $facts ): array {
		return [ ...self::of( $subject, 'subject', $facts ), ...self::of( $body, 'body', $facts ) ];
	}

	/**
	 * @param 'subject'|'body' $field
	 * @return list<Finding>
	 */
	private static function of( string $original, string $field, LeakFacts $facts ): array {
		if ( '' === trim( $original ) ) {
			return [];
		}
		$text  = FoldedText::of( $original );
		$found = [
			...self::matching( $text, LeakKind::AdminAddress, self::adminPatterns( $facts->adminAddresses ) ),
			...self::matching( $text, LeakKind::PortalLink, self::portalPatterns( $facts->portalBases ) ),
			...self::tokens( $original, $text ),
			...self::matching( $text, LeakKind::Secret, self::SECRETS ),
			...self::matching( $text, LeakKind::Placeholder, [ '/\{\{[^{}]*\}\}|\{\{|\}\}|\{%[^}]*%\}/' ] ),
			...self::ids( $text, $facts->recordIds ),
			...self::notes( $text, $facts ),
			...self::names( $original, $text, $facts ),
			...self::contacts( $text, $facts->otherContacts ),
			...self::numbers( $text, $facts->otherNumbers ),
		];
		return self::findings( $found, $field );
	}

	/**
	 * Of two that overlap, the one that blocks, or else the longer.
	 *
	 * @param list<array{LeakKind, Place}> $found
	 * @param 'subject'|'body'             $field
	 * @return list<Finding>
	 */
	private static function findings( array $found, string $field ): array {
		usort( $found, static fn ( array $one, array $other ): int => [ $other[0]->isBlocking(), $other[1]->length ] <=> [ $one[0]->isBlocking(), $one[1]->length ] );
		$kept = [];
		foreach ( $found as [ $kind, $place ] ) {
			$overlaps = array_filter( $kept, static fn ( Finding $other ): bool => $place->offset < $other->offset + $other->length && $other->offset < $place->offset + $place->length );
			if ( [] === $overlaps ) {
				$kept[] = new Finding( $kind, $field, $place->offset, $place->length, $place->excerpt );
			}
		}
		usort( $kept, static fn ( Finding $one, Finding $other ): int => $one->offset <=> $other->offset );
		return $kept;
	}

	/**
	 * @param list<string> $patterns For the folded text.
	 * @return list<array{LeakKind, Place}>
	 */
	private static function matching( FoldedText $text, LeakKind $kind, array $patterns ): array {
		$found = [];
		foreach ( $patterns as $pattern ) {
			preg_match_all( $pattern, $text->text, $hits, PREG_OFFSET_CAPTURE );
			foreach ( $hits[0] as [ $hit, $at ] ) {
				$found[] = [ $kind, $text->place( $at, strlen( $hit ) ) ];
			}
		}
		return $found;
	}

	/**
	 * @param list<string> $addresses
	 * @return list<string>
	 */
	private static function adminPatterns( array $addresses ): array {
		$own = array_map(
			static fn ( string $address ): string => '/(?:https?:)?(?:\/\/)?' . preg_quote( (string) preg_replace( '/\A(?:https?:)?\/\//', '', rtrim( strtolower( $address ), '/' ) ), '/' ) . '(?![\w-])[^\s<>"]*/',
			array_filter( $addresses )
		);
		return [
			'/[^\s<>"()]*(?:\bwp-admin\b|\bwp-login\.php|\bwp-json\b|[?&]rest_route=|\badmin-ajax\.php|\badmin-post\.php|\badmin\.php\?page=|\bxmlrpc\.php|coffer\/v1\/)[^\s<>"()]*/',
			...array_values( $own ),
		];
	}

	/**
	 * @param list<string> $bases
	 * @return list<string>
	 */
	private static function portalPatterns( array $bases ): array {
		$any = implode( '|', array_map( static fn ( string $base ): string => preg_quote( strtolower( $base ), '/' ), [ 'portal', ...array_filter( $bases ) ] ) );
		return [
			'/[^\s<>"()]*\/(?:' . $any . ')\/(?:preview\/[\w.-]+|[\w-]{20,})[^\s<>"()]*/',
			'/[^\s<>"()]*coffer_portal=[^\s<>"()&]*/',
		];
	}

	/**
	 * A token without its address: 43 letters of base64url, both sizes and digits among them.
	 *
	 * @return list<array{LeakKind, Place}>
	 */
	private static function tokens( string $original, FoldedText $text ): array {
		unset( $text );
		preg_match_all( '/(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*[0-9])[A-Za-z0-9_-]{43}(?![\w-])/', $original, $hits, PREG_OFFSET_CAPTURE );
		return array_map(
			static fn ( array $hit ): array => [ LeakKind::PortalLink, new Place( (int) preg_match_all( '/./us', substr( $original, 0, $hit[1] ) ), 43, $hit[0] ) ],
			$hits[0]
		);
	}

	/**
	 * @param list<int> $ids
	 * @return list<array{LeakKind, Place}>
	 */
	private static function ids( FoldedText $text, array $ids ): array {
		$found = self::matching( $text, LeakKind::InternalId, [
			'/\b(?:customer|document|invoice|quote|post|user|task|link|message|record|payment|attachment|order)[_-]?id\b["\']?\s?[:=#]?\s?["\']?\d+/',
			'/[?&](?:p|post|page_id|user_id|customer|document|id)=\d+/',
			'/"id"\s?:\s?\d+/',
		] );
		preg_match_all( '/\b(customer|document|record|user|post|task|kunde|dokument)\s?(?:no\.?|nr\.?|number|#)?\s?(\d{1,16})\b(?!\s?[.,]\d)|(?<![\w&\/-])#(\d{1,16})\b/', $text->text, $hits, PREG_OFFSET_CAPTURE | PREG_SET_ORDER | PREG_UNMATCHED_AS_NULL );
		foreach ( $hits as $hit ) {
			$is_ours = in_array( (int) ( $hit[2][0] ?? $hit[3][0] ), $ids, true );
			$named   = null !== $hit[2][0];
			if ( $is_ours || $named ) {
				// A customer may count what they ordered by such numbers as well: #12 alone is doubtful.
				$found[] = [ $is_ours && $named ? LeakKind::InternalId : LeakKind::PossibleId, $text->place( (int) $hit[0][1], strlen( (string) $hit[0][0] ) ) ];
			}
		}
		return $found;
	}

	/** @return list<array{LeakKind, Place}> */
	private static function notes( FoldedText $text, LeakFacts $facts ): array {
		$known = [];
		foreach ( $facts->knownTexts as $each ) {
			$known += self::runs( array_column( FoldedText::of( $each )->words(), 0 ), self::WORDS_IN_A_ROW );
		}
		$found = [];
		foreach ( $facts->privateNotes as $note ) {
			$words = array_column( FoldedText::of( $note )->words(), 0 );
			$size  = min( self::WORDS_IN_A_ROW, count( $words ) );
			$runs  = array_diff_key( self::runs( $words, $size ), $known );
			if ( [] === $runs || strlen( implode( '', $words ) ) < 6 ) {
				continue;
			}
			$kind = self::WORDS_IN_A_ROW === $size || self::isTelling( $words ) ? LeakKind::PrivateNote : LeakKind::PossibleNote;
			foreach ( self::quoted( $text->words(), $runs, $size ) as [ $from, $end ] ) {
				$found[] = [ $kind, $text->place( $from, $end - $from ) ];
			}
		}
		return $found;
	}

	/**
	 * A short note with a number in it, such as the code of a door, does not come up by chance.
	 *
	 * @param list<string> $words
	 */
	private static function isTelling( array $words ): bool {
		return count( $words ) > 1 && 1 === preg_match( '/\d{3}/', implode( ' ', $words ) );
	}

	/**
	 * @param list<array{string, int}> $words
	 * @param array<string, true>      $runs
	 * @return list<array{int, int}> First byte, and the one after the last.
	 */
	private static function quoted( array $words, array $runs, int $size ): array {
		$found = [];
		$plain = array_column( $words, 0 );
		for ( $at = 0; $at + $size <= count( $words ); $at++ ) {
			if ( ! isset( $runs[ implode( ' ', array_slice( $plain, $at, $size ) ) ] ) ) {
				continue;
			}
			[ $last, $byte ] = $words[ $at + $size - 1 ];
			$end             = $byte + strlen( $last );
			$previous        = array_key_last( $found );
			if ( null !== $previous && $words[ $at ][1] < $found[ $previous ][1] ) {
				$found[ $previous ][1] = $end;
			} else {
				$found[] = [ $words[ $at ][1], $end ];
			}
		}
		return $found;
	}

	/**
	 * @param list<string> $words
	 * @return array<string, true>
	 */
	private static function runs( array $words, int $size ): array {
		$runs = [];
		for ( $at = 0; $size > 0 && $at + $size <= count( $words ); $at++ ) {
			$runs[ implode( ' ', array_slice( $words, $at, $size ) ) ] = true;
		}
		return $runs;
	}

	/** @return list<array{LeakKind, Place}> */
	private static function names( string $original, FoldedText $text, LeakFacts $facts ): array {
		unset( $original );
		$own = [];
		foreach ( $facts->ownNames as $name ) {
			array_push( $own, ...self::occurrences( $text, $name ) );
		}
		$found = [];
		foreach ( $facts->otherNames as $name ) {
			foreach ( self::occurrences( $text, $name ) as [ $from, $bytes ] ) {
				$is_own = [] !== array_filter( $own, static fn ( array $place ): bool => $place[0] <= $from && $from + $bytes <= $place[0] + $place[1] );
				$place  = $text->place( $from, $bytes );
				if ( ! $is_own && self::isName( $name, $place, $text ) ) {
					$found[] = [ LeakKind::OtherName, $place ];
				}
			}
		}
		return $found;
	}

	/** A name of several words is one however it is written. A single word has to be written as the name is, and not only because a sentence begins. */
	private static function isName( string $name, Place $place, FoldedText $text ): bool {
		$words = array_column( FoldedText::of( $name )->words(), 0 );
		if ( count( $words ) > 1 ) {
			return true;
		}
		$is_cased = 1 === preg_match( '/\A[\p{Lu}\p{Ll}]/u', trim( $name ) );
		$word     = $words[0] ?? '';
		if ( strlen( $word ) < ( $is_cased ? 4 : 6 ) ) {
			return false;
		}
		if ( ! $is_cased ) {
			return true;
		}
		return 1 === preg_match( '/\A\p{Lu}/u', $place->excerpt )
			&& ! in_array( $word, self::COMMON_WORDS, true )
			&& ( strlen( $word ) >= 8 || ! $text->beginsSentence( $place->offset ) );
	}

	/** @return list<array{int, int}> First byte in the folded text, and bytes. */
	private static function occurrences( FoldedText $text, string $name ): array {
		$words = array_column( FoldedText::of( $name )->words(), 0 );
		if ( [] === $words ) {
			return [];
		}
		$between = '[\s\p{P}]{1,3}';
		$pattern = '/(?<![\p{L}\p{N}])' . implode( $between, array_map( static fn ( string $word ): string => preg_quote( $word, '/' ), $words ) ) . '(?![\p{L}\p{N}])/u';
		preg_match_all( $pattern, $text->text, $hits, PREG_OFFSET_CAPTURE );
		return array_map( static fn ( array $hit ): array => [ $hit[1], strlen( $hit[0] ) ], $hits[0] );
	}

	/**
	 * @param list<string> $contacts
	 * @return list<array{LeakKind, Place}>
	 */
	private static function contacts( FoldedText $text, array $contacts ): array {
		$patterns = [];
		foreach ( array_filter( $contacts ) as $contact ) {
			$folded = FoldedText::of( trim( $contact ) )->text;
			$digits = (string) preg_replace( '/\D+/', '', $folded );
			if ( str_contains( $folded, '@' ) ) {
				$patterns[] = '/(?<![\w.+-])' . preg_quote( $folded, '/' ) . '(?![\w-])/';
			} elseif ( strlen( $digits ) >= 7 ) {
				$patterns[] = '/\+?(?<!\d)' . implode( '[\s().\/-]{0,3}', str_split( $digits ) ) . '(?!\d)/';
			}
		}
		return self::matching( $text, LeakKind::OtherContact, $patterns );
	}

	/**
	 * @param list<string> $numbers
	 * @return list<array{LeakKind, Place}>
	 */
	private static function numbers( FoldedText $text, array $numbers ): array {
		return self::matching( $text, LeakKind::OtherDocument, array_map(
			static fn ( string $number ): string => '/(?<![\p{L}\p{N}-])' . preg_quote( FoldedText::of( $number )->text, '/' ) . '(?![\p{L}\p{N}])/u',
			array_values( array_filter( $numbers, static fn ( string $number ): bool => strlen( $number ) >= 4 ) )
		) );
	}
}
