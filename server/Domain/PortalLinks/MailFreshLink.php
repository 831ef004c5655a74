<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Random;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\Domain\Tasks\TaskKind;
use Coffer\Domain\Tasks\TaskRepository;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Makes the link that a message to the customer will carry, in the place of one that ended. */
final class MailFreshLink {

	public function __construct(
		private readonly PortalLinkRepository $links,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly SettingsRepository $settings,
		private readonly LinkAvailability $availability,
		private readonly TokenSealer $sealer,
		private readonly Random $random,
		private readonly TaskRepository $tasks,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/** @return FreshLink|null Null when by now there is no reason to send one: staff saw to it, or closed the page. */
	public function make( int $ended_link_id ): ?FreshLink {
		return $this->transaction->run( function () use ( $ended_link_id ): ?FreshLink {
			$ended    = $this->links->find( $ended_link_id );
			$document = null === $ended ? null : $this->documents->lock( $ended->documentId );
			$customer = null === $document?->customerId ? null : $this->customers->find( $document->customerId );
			$settings = $this->settings->load();
			$now      = $this->clock->now();
			if ( null === $ended || null === $document || null === $customer || '' === $customer->email || null !== $ended->revokedAt
				|| ! $settings->portal->mailFreshLinks || ! $this->tasks->hasOpen( $document->id, TaskKind::FreshLink )
				|| ! $this->availability->decide( 'visit', $document, $customer, null, $settings, 'ok', null, $this->clock->today(), $now )->allowed ) {
				return null;
			}
			$token = Token::generate( $this->random );
			$id    = $this->links->insert( new NewPortalLink( $document->id, $token->hash(), $this->sealer->seal( $token ), $ended->label, $ended->scope, Actor::system(), $now ) );
			$link  = $this->links->find( $id ) ?? throw new \LogicException( 'A link that was just stored is not there.' );
			return new FreshLink( $token, $link, $document, $customer );
		} );
	}

	/** Nobody has it. */
	public function undo( FreshLink $fresh ): void {
		$this->transaction->run( fn () => $this->links->revoke( $fresh->link->id, $fresh->link->version, Actor::system(), 'Could not be sent', $this->clock->now() ) );
	}

	public function done( FreshLink $fresh ): void {
		$this->transaction->run( function () use ( $fresh ): void {
			$now      = $this->clock->now();
			$document = $this->documents->lock( $fresh->document->id ) ?? $fresh->document;
			if ( null === $document->defaultLink || 'live' !== LinkExpiry::of( $document->defaultLink, $document, $this->settings->load() )->state( $now ) ) {
				$this->documents->setDefaultLink( $document->id, $fresh->link->id );
			}
			$this->activity->append( 'portal_link_mailed', Actor::system(), $now, $document->id, $document->customerId );
			foreach ( $this->tasks->ofDocument( $document->id ) as $task ) {
				if ( TaskKind::FreshLink === $task->kind && ! $task->isDone() ) {
					$this->tasks->markDone( $task->id, $task->version, Actor::system(), '', $now );
				}
			}
		} );
	}
}
