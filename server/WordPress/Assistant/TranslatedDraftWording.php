<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assistant;

use Coffer\Domain\Assistant\DraftWording;
use Coffer\Domain\Assistant\Situation;
use Coffer\Domain\Assistant\Tone;
use Coffer\WordPress\Portal\DocumentLocale;
use Coffer\WordPress\Translations;

defined( 'ABSPATH' ) || exit;

final class TranslatedDraftWording implements DraftWording {

	public function speaks( string $language ): bool {
		return '' === $language || Translations::speaks( $language );
	}

	public function text( Situation $situation, Tone $tone, string $language ): array {
		return DocumentLocale::run( '' === $language ? get_locale() : $language, static fn (): array => [
			'subject' => self::subject( $situation, $tone ),
			'body'    => implode( "\n\n", [ self::greeting( $tone ), ...self::paragraphs( $situation, $tone ), self::closing( $tone ) ] ),
		] );
	}

	private static function greeting( Tone $tone ): string {
		return Tone::Friendly === $tone
			/* translators: Above a kind letter. {{customer}} stays as it is. */
			? __( 'Hello {{customer}},', 'coffer' )
			/* translators: Above a letter. {{customer}} stays as it is. */
			: __( 'Dear {{customer}},', 'coffer' );
	}

	private static function closing( Tone $tone ): string {
		return Tone::Friendly === $tone
			/* translators: Below a kind letter. {{business}} stays as it is. */
			? __( "Thank you and all the best,\n{{business}}", 'coffer' )
			/* translators: Below a letter. {{business}} stays as it is. */
			: __( "Kind regards,\n{{business}}", 'coffer' );
	}

	private static function subject( Situation $situation, Tone $tone ): string {
		return match ( $situation ) {
			/* translators: Words in double braces stay as they are. */
			Situation::ToPay, Situation::ToAnswer, Situation::Credit => __( '{{document}} from {{business}}', 'coffer' ),
			/* translators: Words in double braces stay as they are. */
			Situation::DueSoon  => __( '{{document}} is due on {{due_date}}', 'coffer' ),
			Situation::Overdue  => Tone::Firm === $tone
				/* translators: Words in double braces stay as they are. */
				? __( '{{document}} is overdue', 'coffer' )
				/* translators: Words in double braces stay as they are. */
				: __( 'A reminder about {{document}}', 'coffer' ),
			/* translators: Words in double braces stay as they are. */
			Situation::Paid     => __( 'Thank you: payment for {{document}}', 'coffer' ),
			/* translators: Words in double braces stay as they are. */
			default             => __( 'About {{document}}', 'coffer' ),
		};
	}

	/** @return list<string> */
	private static function paragraphs( Situation $situation, Tone $tone ): array {
		return match ( $situation ) {
			Situation::ToPay      => match ( $tone ) {
				Tone::Friendly => [
					/* translators: Words in double braces stay as they are. */
					__( 'here is the page of {{document}}. {{balance}} are to pay.', 'coffer' ),
					/* translators: Words in double braces stay as they are. */
					__( 'There is time until {{due_date}}.', 'coffer' ),
					__( 'You can read it, keep a copy and pay there. If anything is unclear, just answer this message.', 'coffer' ),
				],
				Tone::Neutral  => [
					/* translators: Words in double braces stay as they are. */
					__( 'the link below leads to {{document}}. {{balance}} are to pay.', 'coffer' ),
					/* translators: Words in double braces stay as they are. */
					__( 'It is due on {{due_date}}.', 'coffer' ),
				],
				Tone::Firm     => [
					/* translators: Words in double braces stay as they are. */
					__( 'please pay {{balance}} for {{document}}.', 'coffer' ),
					/* translators: Words in double braces stay as they are. */
					__( 'The payment is due on {{due_date}}.', 'coffer' ),
				],
			},
			Situation::DueSoon    => match ( $tone ) {
				Tone::Friendly => [
					/* translators: Words in double braces stay as they are. */
					__( 'a short note ahead of time: {{balance}} of {{document}} are due on {{due_date}}.', 'coffer' ),
					__( 'If you have paid already, there is nothing to do.', 'coffer' ),
				],
				Tone::Neutral  => [
					/* translators: Words in double braces stay as they are. */
					__( '{{document}} is due on {{due_date}}. {{balance}} are to pay.', 'coffer' ),
				],
				Tone::Firm     => [
					/* translators: Words in double braces stay as they are. */
					__( 'please see to it that {{balance}} for {{document}} arrive by {{due_date}}.', 'coffer' ),
				],
			},
			Situation::Overdue    => match ( $tone ) {
				Tone::Friendly => [
					/* translators: Words in double braces stay as they are. */
					__( '{{document}} was due on {{due_date}}, and {{balance}} are still open. Perhaps it slipped by?', 'coffer' ),
					__( 'You can pay on your page. If something is not right with it, write to us there or answer this message.', 'coffer' ),
				],
				Tone::Neutral  => [
					/* translators: Words in double braces stay as they are. */
					__( '{{document}} was due on {{due_date}}. {{balance}} are still open.', 'coffer' ),
					__( 'Please pay on the page linked below, or tell us when we can expect the payment.', 'coffer' ),
				],
				Tone::Firm     => [
					/* translators: Words in double braces stay as they are. */
					__( '{{document}} was due on {{due_date}}, and {{balance}} have not been paid.', 'coffer' ),
					__( 'Please pay within seven days, or tell us what stands in the way.', 'coffer' ),
				],
			},
			Situation::Paid       => [
				/* translators: Words in double braces stay as they are. */
				__( 'thank you, your payment for {{document}} has arrived.', 'coffer' ),
				__( 'You find the receipt on your page, linked below.', 'coffer' ),
			],
			Situation::Processing => [
				/* translators: Words in double braces stay as they are. */
				__( 'your payment for {{document}} is on its way to us. You need not do anything; your page shows when it has arrived.', 'coffer' ),
			],
			Situation::ToAnswer   => match ( $tone ) {
				Tone::Friendly => [
					/* translators: Words in double braces stay as they are. */
					__( 'here is our {{document}} over {{amount}}. We would be glad to hear from you.', 'coffer' ),
					/* translators: Words in double braces stay as they are. */
					__( 'It is good until {{due_date}}.', 'coffer' ),
					__( 'You can read it and answer on your page, linked below.', 'coffer' ),
				],
				default        => [
					/* translators: Words in double braces stay as they are. */
					__( 'the link below leads to our {{document}} over {{amount}}.', 'coffer' ),
					/* translators: Words in double braces stay as they are. */
					__( 'Please answer there by {{due_date}}.', 'coffer' ),
				],
			},
			Situation::Credit     => [
				/* translators: Words in double braces stay as they are. */
				__( 'the link below leads to {{document}} over {{amount}}, in your favour.', 'coffer' ),
			],
			Situation::Answered, Situation::Held => [
				/* translators: Words in double braces stay as they are. */
				__( 'the link below leads to {{document}}, with where it stands.', 'coffer' ),
				__( 'If you have a question about it, answer this message.', 'coffer' ),
			],
		};
	}
}
