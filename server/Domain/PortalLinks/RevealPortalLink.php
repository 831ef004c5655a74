<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Announcer;
use Coffer\Domain\Clock;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\People\ActorKind;
use Coffer\Domain\Random;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Hands out the address of a link as one recorded event: of a given one, or of a document's default link, which is made when there is none. */
final class RevealPortalLink {

	private const LABEL  = 'Customer';
	private const EVENTS = [
		'copy' => 'portal_link_copied',
		'open' => 'portal_link_opened',
		'mail' => 'portal_link_enclosed',
	];

	public function __construct(
		private readonly DocumentRepository $documents,
		private readonly PortalLinkRepository $links,
		private readonly SettingsRepository $settings,
		private readonly RouteState $route,
		private readonly LinkAvailability $availability,
		private readonly TokenSealer $sealer,
		private readonly Random $random,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
		private readonly Announcer $announcer,
	) {
	}

	/**
	 * @param string $purpose `copy`: to share it. `open`: to look at the page.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `link_not_available`, with the verdict.
	 */
	public function reveal( Actor $actor, int $document_id, string $purpose ): RevealedLink {
		$purpose = $this->purpose( $actor, $purpose );
		return $this->transaction->run( function () use ( $actor, $document_id, $purpose ): RevealedLink {
			// The lock makes two first copies at once find one link.
			$document = $this->documents->lock( $document_id ) ?? throw new Refused( 'not_found' );
			return $this->decideAndHand( $document, $document->defaultLink, $actor, $purpose );
		} );
	}

	/**
	 * @param string $purpose As in reveal().
	 * @throws InvalidInput|Refused As reveal().
	 */
	public function revealLink( Actor $actor, int $link_id, string $purpose ): RevealedLink {
		$purpose = $this->purpose( $actor, $purpose );
		return $this->transaction->run( function () use ( $actor, $link_id, $purpose ): RevealedLink {
			$document_id = $this->links->find( $link_id )->documentId ?? throw new Refused( 'not_found' );
			$document    = $this->documents->lock( $document_id ) ?? throw new Refused( 'not_found' );
			return $this->decideAndHand( $document, $this->links->find( $link_id ), $actor, $purpose );
		} );
	}

	/**
	 * The default link, for a message that is about to leave, inside the transaction that holds the lock of the document. Whether
	 * it may leave was decided before.
	 *
	 * @throws Refused `link_not_available`, with the verdict.
	 */
	public function forMessage( Document $document ): RevealedLink {
		return $this->decideAndHand( $document, $document->defaultLink, self::mailProgram(), 'mail' );
	}

	/** @throws Refused `link_not_available`, with the verdict. */
	public function requireMailable( Document $document ): void {
		$this->require( $document, $document->defaultLink, self::mailProgram(), 'mail' );
	}

	/** Whether the default link can go out with a message. */
	public function mailable( Document $document ): Verdict {
		return $this->decide( $document, $document->defaultLink, self::mailProgram(), 'mail' );
	}

	private static function mailProgram(): Actor {
		return new Actor( ActorKind::System, 0, Actor::system()->name, [ 'coffer_view', 'coffer_copy_links' ] );
	}

	/** @return key-of<self::EVENTS> */
	private function purpose( Actor $actor, string $purpose ): string {
		if ( ! in_array( $purpose, [ 'copy', 'open' ], true ) ) {
			throw InvalidInput::at( 'purpose', 'invalid_input' );
		}
		if ( ! $actor->may( 'coffer_copy_links' ) ) {
			throw new Refused( 'role_may_not', [], LinkAvailability::refusal( 'role_may_not' ) );
		}
		// Before anything is looked for, so that whoever may not see Money learns of no record whether it is there.
		Access::require( $actor, 'coffer_view' );
		return $purpose;
	}

	/** @param key-of<self::EVENTS> $purpose */
	private function decideAndHand( Document $document, ?PortalLink $link, Actor $actor, string $purpose ): RevealedLink {
		$this->require( $document, $link, $actor, $purpose );
		return $this->hand( $document, $link, $actor, $purpose, $this->clock->now() );
	}

	/** @param key-of<self::EVENTS> $purpose */
	private function require( Document $document, ?PortalLink $link, Actor $actor, string $purpose ): void {
		$verdict = $this->decide( $document, $link, $actor, $purpose );
		if ( ! $verdict->allowed ) {
			throw new Refused( 'link_not_available', [], $verdict );
		}
	}

	/** @param key-of<self::EVENTS> $purpose */
	private function decide( Document $document, ?PortalLink $link, Actor $actor, string $purpose ): Verdict {
		return $this->availability->decide(
			'open' === $purpose ? 'open' : 'copy',
			$document,
			null,
			$link,
			$this->settings->load(),
			$this->route->state(),
			$actor,
			$this->clock->today(),
			$this->clock->now()
		);
	}

	/** @param key-of<self::EVENTS> $purpose */
	private function hand( Document $document, ?PortalLink $link, Actor $actor, string $purpose, int $now ): RevealedLink {
		$token   = null === $link ? null : $this->sealer->unseal( $link->sealed, $link->keyId );
		$renewed = false;
		if ( null === $link || null === $token || ! hash_equals( $link->tokenHash, $token->hash() ) ) {
			// A link that was never sealed was not lost with a key: without one, each copy is a link of its own.
			$renewed = null !== $link?->sealed;
			$token   = Token::generate( $this->random );
			$id      = $this->make( $document, $link, $token, $actor, $renewed, $now );
		} else {
			$id = $link->id;
		}
		if ( 'copy' === $purpose ) {
			$this->links->markCopied( $id, $now );
			$this->announcer->announce( 'coffer_portal_link_copied', $document->id, $id );
		}
		$link = $this->links->find( $id ) ?? throw new \LogicException( 'A link that was just handed out is not there.' );
		$this->activity->append( self::EVENTS[ $purpose ], $actor, $now, $document->id, $document->customerId, [ 'label' => $link->label ] );
		return new RevealedLink( $token, $link, $renewed );
	}

	/** @param PortalLink|null $like The link whose address nobody can read any more. */
	private function make( Document $document, ?PortalLink $like, Token $token, Actor $actor, bool $renewed, int $now ): int {
		$label = $like->label ?? self::LABEL;
		$id    = $this->links->insert( new NewPortalLink(
			$document->id,
			$token->hash(),
			$this->sealer->seal( $token ),
			$label,
			$like->scope ?? LinkScope::ViewAndPay,
			$actor,
			$now,
			$like?->expiresOn,
			$like?->expiresAt
		) );
		if ( null === $like || $like->isDefault ) {
			$this->documents->setDefaultLink( $document->id, $id );
		}
		$event = $renewed ? 'portal_link_resealed' : 'portal_link_created';
		$this->activity->append( $event, $actor, $now, $document->id, $document->customerId, [ 'label' => $label ] );
		return $id;
	}
}
