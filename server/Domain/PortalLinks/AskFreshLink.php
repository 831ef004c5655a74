<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Outbox\Outbox;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Settings\Settings;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\Domain\Tasks\NewTask;
use Coffer\Domain\Tasks\TaskKind;
use Coffer\Domain\Tasks\TaskRepository;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Somebody with a link that opens nothing asks for a fresh one. Whether there ever was such a link is never told: the answer is
 * the same for every token. For a link that there was it becomes a task, or, where the owner switched that on and the link
 * merely ended, a message to the address on file.
 */
final class AskFreshLink {

	public const TOPIC = 'portal.fresh_link';

	private const PER_HOUR_AND_CLIENT = 20;
	private const BETWEEN_MESSAGES    = 3600;

	public function __construct(
		private readonly PortalLinkRepository $links,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly SettingsRepository $settings,
		private readonly LinkAvailability $availability,
		private readonly TaskRepository $tasks,
		private readonly Outbox $outbox,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	public function ask( #[\SensitiveParameter] string $raw_token, string $client ): void {
		$token = Token::parse( $raw_token );
		$link  = null === $token ? null : $this->links->findByTokenHash( $token->hash() );
		if ( null === $link ) {
			return;
		}
		$this->transaction->run( function () use ( $link, $client ): void {
			$document = $this->documents->lock( $link->documentId );
			$customer = null === $document?->customerId ? null : $this->customers->find( $document->customerId );
			$now      = $this->clock->now();
			if ( null === $document || null === $customer || ! $this->isWorthwhile( $document, $customer )
				|| $this->tasks->countFrom( $client, true, $now - 3600 ) >= self::PER_HOUR_AND_CLIENT
				|| $this->tasks->hasOpen( $document->id, TaskKind::FreshLink ) ) {
				return;
			}
			$settings = $this->settings->load();
			$state    = LinkExpiry::of( $link, $document, $settings )->state( $now );
			$actor    = Actor::customer( $customer->id, $customer->name );
			$this->activity->append( 'fresh_link_asked', $actor, $now, $document->id, $customer->id );
			if ( $this->mayMail( $settings, $state, $customer ) && 0 === $this->tasks->countThrough( $link->id, $now - self::BETWEEN_MESSAGES ) ) {
				$this->outbox->append( self::TOPIC, 'portal ' . $document->id, [ 'link_id' => $link->id ], $document->id );
			}
			$this->tasks->insert( new NewTask( TaskKind::FreshLink, $document->id, $customer->id, $link->id, $client, $customer->name, '', null, $now, dueOn: $this->clock->today() ) );
		} );
	}

	/** A page that would not open through a fresh link either is nobody's task. */
	private function isWorthwhile( Document $document, Customer $customer ): bool {
		return $this->availability->decide( 'visit', $document, $customer, null, $this->settings->load(), 'ok', null, $this->clock->today(), $this->clock->now() )->allowed;
	}

	/** A link that somebody revoked was closed for a reason, which only people know. */
	private function mayMail( Settings $settings, string $state, Customer $customer ): bool {
		return $settings->portal->mailFreshLinks && 'expired' === $state && '' !== $customer->email;
	}
}
