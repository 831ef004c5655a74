<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Mail;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Messages\MessageWording;
use Coffer\Domain\Messages\Purpose;
use Coffer\Domain\Messages\Template;
use Coffer\Domain\Money\Amount;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\WordPress\Portal\DocumentLocale;
use Coffer\WordPress\Portal\TranslatedWording;

defined( 'ABSPATH' ) || exit;

final class TranslatedMessageWording implements MessageWording {

	public function __construct( private readonly SettingsRepository $settings ) {
	}

	public function builtIn( Purpose $purpose, string $language ): Template {
		return DocumentLocale::run( '' === $language ? get_locale() : $language, static function () use ( $purpose, $language ): Template {
			[ $name, $subject, $paragraphs ] = self::words( $purpose );
			/* translators: Above a letter. {{customer}} stays as it is. */
			$body = implode( "\n\n", [ __( 'Dear {{customer}},', 'coffer' ), ...$paragraphs, self::closing(), '{{link}}' ] );
			return new Template( null, $purpose, $name, $language, $subject, $body );
		} );
	}

	public function values( Document $document, Customer $customer, string $language ): array {
		return DocumentLocale::run( $language, function () use ( $document, $customer ): array {
			$wording  = new TranslatedWording();
			$currency = Currency::fromCode( $document->currency );
			return [
				'customer'   => $customer->name,
				'document'   => trim( $wording->kind( $document->kind ) . ' ' . $document->number ),
				'number'     => (string) $document->number,
				'amount'     => $wording->amount( new Amount( $document->total, $currency ) ),
				'balance'    => $wording->amount( new Amount( $document->open(), $currency ) ),
				'issue_date' => $wording->date( $document->issueDate ),
				'due_date'   => $wording->date( $document->dueDate ),
				'reference'  => $document->reference,
				'business'   => $this->settings->load()->businessName,
			];
		} );
	}

	private static function closing(): string {
		/* translators: Below a letter. {{business}} stays as it is. */
		return __( "Kind regards,\n{{business}}", 'coffer' );
	}

	/** @return array{string, string, list<string>} Name, subject, paragraphs. */
	private static function words( Purpose $purpose ): array {
		return match ( $purpose ) {
			Purpose::Invoice     => [
				__( 'Invoice sent', 'coffer' ),
				/* translators: Words in double braces stay as they are. */
				__( 'Invoice {{number}} from {{business}}', 'coffer' ),
				[
					/* translators: Words in double braces stay as they are. */
					__( 'here is invoice {{number}} for {{amount}}.', 'coffer' ),
					/* translators: Words in double braces stay as they are. */
					__( 'It is due on {{due_date}}.', 'coffer' ),
					__( 'You can read it, keep a copy and pay on your page, linked below.', 'coffer' ),
				],
			],
			Purpose::Quote       => [
				__( 'Quote sent', 'coffer' ),
				/* translators: Words in double braces stay as they are. */
				__( 'Quote {{number}} from {{business}}', 'coffer' ),
				[
					/* translators: Words in double braces stay as they are. */
					__( 'here is our quote {{number}} for {{amount}}.', 'coffer' ),
					/* translators: Words in double braces stay as they are. */
					__( 'It is good until {{due_date}}.', 'coffer' ),
					__( 'You can read it and answer on your page, linked below.', 'coffer' ),
				],
			],
			Purpose::CreditNote  => [
				__( 'Credit note sent', 'coffer' ),
				/* translators: Words in double braces stay as they are. */
				__( 'Credit note {{number}} from {{business}}', 'coffer' ),
				[
					/* translators: Words in double braces stay as they are. */
					__( 'here is credit note {{number}} for {{amount}}, in your favour.', 'coffer' ),
				],
			],
			Purpose::DueSoon     => [
				__( 'Reminder before the due date', 'coffer' ),
				/* translators: Words in double braces stay as they are. */
				__( '{{document}} is due on {{due_date}}', 'coffer' ),
				[
					/* translators: Words in double braces stay as they are. */
					__( 'a short note ahead of time: {{balance}} of {{document}} are due on {{due_date}}.', 'coffer' ),
					__( 'If you have paid already, there is nothing to do.', 'coffer' ),
				],
			],
			Purpose::Overdue     => [
				__( 'Overdue, friendly', 'coffer' ),
				/* translators: Words in double braces stay as they are. */
				__( 'A reminder about {{document}}', 'coffer' ),
				[
					/* translators: Words in double braces stay as they are. */
					__( '{{document}} was due on {{due_date}}, and {{balance}} are still open. Perhaps it slipped by?', 'coffer' ),
					__( 'You can pay on your page. If something is not right with it, write to us there or answer this message.', 'coffer' ),
				],
			],
			Purpose::OverdueFirm => [
				__( 'Overdue, firm', 'coffer' ),
				/* translators: Words in double braces stay as they are. */
				__( '{{document}} is overdue', 'coffer' ),
				[
					/* translators: Words in double braces stay as they are. */
					__( '{{document}} was due on {{due_date}}. We have reminded you, and {{balance}} are still open.', 'coffer' ),
					__( 'Please pay within seven days, or tell us what stands in the way.', 'coffer' ),
				],
			],
			Purpose::Receipt     => [
				__( 'Thanks for the payment', 'coffer' ),
				/* translators: Words in double braces stay as they are. */
				__( 'Thank you: payment for {{document}}', 'coffer' ),
				[
					/* translators: Words in double braces stay as they are. */
					__( 'thank you, your payment for {{document}} has arrived.', 'coffer' ),
					__( 'You find the receipt on your page, linked below.', 'coffer' ),
				],
			],
			Purpose::FreshLink   => [
				__( 'A fresh link', 'coffer' ),
				/* translators: Words in double braces stay as they are. */
				__( 'Your link to {{document}}', 'coffer' ),
				[
					/* translators: Words in double braces stay as they are. */
					__( 'the link below opens {{document}} again.', 'coffer' ),
				],
			],
			Purpose::Own         => [
				__( 'Own words', 'coffer' ),
				/* translators: Words in double braces stay as they are. */
				__( 'About {{document}}', 'coffer' ),
				[],
			],
		};
	}
}
