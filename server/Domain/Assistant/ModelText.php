<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Messages\FoldedText;

defined( 'ABSPATH' ) || exit;

/** What must not be in a text by a language model, whatever the records say: addresses of any kind, markup, placeholders, and deeds that nobody did. */
final class ModelText {

	private const ADDRESSES = [
		'/[a-z][a-z0-9+.-]{1,20}:\/\//',
		'/\b(?:mailto|tel|javascript|data):\S/',
		'/\bwww\b/',
		'/@/',
		'/(?<![\p{L}\p{N}.])(?:[\p{L}\p{N}][\p{L}\p{N}-]+\.)+(?:xn--[a-z0-9-]+|\p{L}{2,})(?![\p{L}\p{N}])/u',
		'/\b\d{1,3}(?:\.\d{1,3}){3}\b/',
		'/\blocalhost\b/',
		'/[\[(] ?(?:dot|at|punkt|\.) ?[\])]|\bdot (?:com|net|org|example|io)\b/',
		'/(?<![\p{L}\p{N}])\/[\p{L}\p{N}_-]+\/[\p{L}\p{N}_\/-]*/u',
		'/[\p{L}\p{N}_-]+\.php\b|[?&][a-z_]+=/u',
		'/(?:\+|\b00) ?\d[\d ()\/.-]{6,}\d/',
	];

	private const MARKUP = '/<[a-z!\/?]|\]\(|&(?:#\d+|[a-z]+);/i';

	/** In the words of the languages in which it was seen. The text is for a person who reviews it; this spares them the worst. */
	private const DEEDS = [
		'/\b(?:i|we)(?: ?\'ve| have| ?\'d| had)? (?:just |already |now |successfully |also )*(?:sent|e-?mailed|mailed|paid|refunded|published|charged|cancell?ed|voided|recorded|created|deleted|forwarded|marked|scheduled|issued|transferred|booked|updated|changed)\b/',
		'/\b(?:e-?mail|mail|message|reminder|payment|refund|invoice|link|task) (?:has been|have been|was|is|were) (?:now |just |successfully )(?:sent|e-?mailed|paid|refunded|published|charged|created|made|voided|cancell?ed)\b/',
		'/\b(?:ich habe?|wir haben)\b[^.!?\n]{0,80}\b(?:gesendet|gesandt|verschickt|versendet|gemailt|bezahlt|erstattet|veroffentlicht|storniert|angelegt|geloscht|verbucht|geandert)\b/',
		'/\b(?:j\'ai|nous avons) (?:\p{L}+ )?(?:envoye|paye|rembourse|publie|annule|cree|supprime|enregistre)/u',
		'/\b(?:he|hemos) (?:enviado|pagado|reembolsado|publicado|anulado|creado|eliminado|registrado)\b/',
		'/\b(?:ik heb|we hebben|wij hebben)\b[^.!?\n]{0,80}\b(?:verzonden|verstuurd|gemaild|betaald|terugbetaald|gepubliceerd|geannuleerd)\b/',
		'/\b(?:ho|abbiamo) (?:inviato|pagato|rimborsato|pubblicato|annullato|creato)\b/',
		'/\b(?:enviei|paguei|reembolsei|publiquei|enviamos|reembolsamos)\b/',
	];

	/** That money has come, in a message about a document for which it has not. Behind "if" and "not" it is no claim. */
	private const PAID = [
		'/\b(?:thank you|thanks|many thanks) for (?:your|the) (?:\p{L}+ )?payment\b/u',
		'/\b(?:we|i)(?: ?\'ve| have)? (?:now |just |already |gratefully )*received (?:your|the|full) (?:\p{L}+ )?(?:payment|amount|money)/u',
		'/(?<!not )(?<!never )\b(?:is|are|was|were|has been|have been) (?:now |already |fully |completely )*(?:paid|settled|refunded|cancell?ed|waived)\b/',
		'/\b(?:vielen |besten |herzlichen )?dank fur (?:ihre|deine|die) zahlung\b/',
		'/\b(?:ist|wurde|sind) (?:bereits |nun |jetzt |vollstandig )*(?:bezahlt|beglichen|erstattet|storniert|erlassen)\b/',
		'/\b(?:we|i)(?: ?\'ve| have)? (?:just |already |now |gladly )*(?:refunded|cancell?ed|waived|credited|written off)\b/',
		'/\bwir haben\b[^.!?\n]{0,80}\b(?:erstattet|storniert|erlassen|gutgeschrieben)\b/',
		'/\bmerci pour (?:votre|ton|le) paiement\b/',
		'/\bgracias por (?:su|tu|el) pago\b/',
		'/\bbedankt voor (?:uw|je|de) betaling\b/',
	];

	/** The same, where a part of it has come or is on its way. */
	private const PAID_IN_FULL = [
		'/\b(?:fully|completely|entirely) (?:paid|settled|refunded)\b|\b(?:paid|settled) in full\b|\bnothing (?:is|remains) (?:left to pay|due|open)\b/',
		'/\b(?:vollstandig|ganz|komplett) (?:bezahlt|beglichen)\b/',
		'/\bentierement (?:paye|regle)|\btotalmente pagad|\bvolledig (?:betaald|voldaan)\b/',
	];

	private const CONDITIONAL = '/\b(?:if|once|unless|until|when|whether|as soon as|in case|should|after|falls|wenn|sobald|sollte|bis|nachdem|si|lorsque|cuando|als|zodra)\b/';

	/** @return 'leaks'|'overreaches'|null Reason not to use it. */
	public static function problem( string $text ): ?string {
		$folded = self::folded( $text );
		if ( self::matches( $folded, self::ADDRESSES ) || 0 !== preg_match( self::MARKUP, $text ) || 0 !== preg_match( '/\{\{|\}\}|\{%/', $folded ) ) {
			return 'leaks';
		}
		return null;
	}

	/** Whether it says that whoever wrote it did something: a model did nothing. */
	public static function claimsDeed( string $text ): bool {
		return self::matches( self::folded( $text ), self::DEEDS );
	}

	/** @param bool $is_partly A part of it was paid or is on its way, and may be spoken of. */
	public static function claimsPaid( string $text, bool $is_partly = false ): bool {
		$patterns = $is_partly ? self::PAID_IN_FULL : [ ...self::PAID, ...self::PAID_IN_FULL ];
		foreach ( preg_split( '/(?<=[.!?;\n])\s/u', $text ) ?: [] as $sentence ) {
			$folded = self::folded( $sentence );
			if ( self::matches( $folded, $patterns ) && 1 !== preg_match( self::CONDITIONAL, $folded ) ) {
				return true;
			}
		}
		return false;
	}

	private static function folded( string $text ): string {
		return strtr( FoldedText::of( $text )->text, [ '’' => "'" ] );
	}

	/** @param list<string> $patterns */
	private static function matches( string $text, array $patterns ): bool {
		foreach ( $patterns as $pattern ) {
			// An expression that comes to no end on it (false) is no reason to let it pass.
			if ( 0 !== preg_match( $pattern, $text ) ) {
				return true;
			}
		}
		return false;
	}
}
