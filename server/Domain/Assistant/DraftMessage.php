<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Clock;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\LanguageCode;
use Coffer\Domain\Messages\CheckMessage;
use Coffer\Domain\Messages\Finding;
use Coffer\Domain\Messages\ManageTemplates;
use Coffer\Domain\Messages\MessageWording;
use Coffer\Domain\Messages\TemplateText;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\LinkAvailability;
use Coffer\Domain\PortalLinks\RouteState;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/** Drafts a message about a sent document from texts alone. Reads; keeps and sends nothing. */
final class DraftMessage {

	public function __construct(
		private readonly CustomerRepository $customers,
		private readonly ManageTemplates $templates,
		private readonly MessageWording $values,
		private readonly DraftWording $wording,
		private readonly CheckMessage $check,
		private readonly LinkAvailability $availability,
		private readonly SettingsRepository $settings,
		private readonly RouteState $route,
		private readonly Clock $clock,
	) {
	}

	/** Whether the reader can write to the customer and enclose the link: the reason why there is no draft, too. */
	public function verdict( Actor $actor, Document $document ): Verdict {
		return Access::refusalOf( $actor, 'coffer_use_assistant' ) ?? Access::refusalOf( $actor, 'coffer_edit' ) ?? $this->link( $actor, $document );
	}

	/** Whether the reader can copy the document's link. */
	public function link( Actor $actor, Document $document ): Verdict {
		return $this->availability->decide(
			'copy',
			$document,
			null,
			$document->defaultLink,
			$this->settings->load(),
			$this->route->state(),
			$actor,
			$this->clock->today(),
			$this->clock->now()
		);
	}

	/**
	 * @param Tone|null   $tone     Null: what fits.
	 * @param string|null $language Locale; null: the customer's.
	 * @throws InvalidInput|Refused As verdict() says.
	 */
	public function draft( Actor $actor, Document $document, ?Tone $tone = null, ?string $language = null ): Draft {
		Access::require( $actor, 'coffer_use_assistant' );
		Access::require( $actor, 'coffer_edit' );
		$verdict = $this->verdict( $actor, $document );
		if ( ! $verdict->allowed ) {
			throw Refused::by( $verdict );
		}
		$today     = $this->clock->today();
		$customer  = $this->customer( $document );
		$situation = Situation::of( $document, $today );
		$tone    ??= $situation->tone( $document, $today );
		$language  = null === $language ? ( $document->language ?? $customer->language ?? '' ) : (string) LanguageCode::of( $language, 'language' );
		$spoken    = $this->wording->speaks( $language ) ? $language : '';
		$text      = $this->text( $situation, $tone, $spoken );
		$values    = $this->values->values( $document, $customer, $spoken );
		$subject   = TemplateText::fill( $text['subject'], $values );
		$body      = TemplateText::fill( $text['body'], $values );
		return new Draft( $document, $situation->purpose( $tone ), $tone, $spoken, $language, $subject, $body, $this->findings( $document, $subject, $body ), $verdict );
	}

	/**
	 * What the leak guard says of a text about a document.
	 *
	 * @return list<Finding>
	 */
	public function findings( Document $document, string $subject, string $body ): array {
		return $this->check->findings( $subject, $body, $document, $this->customer( $document ) );
	}

	/**
	 * The owner's own words come first, where they wrote any for it and nobody wants it kinder or firmer.
	 *
	 * @return array{subject: string, body: string}
	 */
	private function text( Situation $situation, Tone $tone, string $language ): array {
		if ( Tone::Neutral === $tone && Situation::Held !== $situation ) {
			$own = $this->templates->choose( $situation->purpose( $tone ), $language );
			if ( null !== $own->id ) {
				return [ 'subject' => $own->subject, 'body' => $own->body ];
			}
		}
		return $this->wording->text( $situation, $tone, $language );
	}

	private function customer( Document $document ): Customer {
		return ( null === $document->customerId ? null : $this->customers->find( $document->customerId ) ) ?? throw new Refused( 'not_found' );
	}
}
