<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Announcer;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\MaskedText;
use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Random;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\Domain\Text;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Makes, changes and closes the links of a document. No address is handed out here: RevealPortalLink. */
final class ManageLinks {

	/** As long as the column: nobody is helped by a reason that was cut off. */
	private const MAX_REASON = 190;

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
	 * Another link beside those that there are.
	 *
	 * @param array<string, mixed> $input contract/schemas/portal-link-input.json.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `link_not_available`, with the verdict.
	 */
	public function create( Actor $actor, int $document_id, array $input ): PortalLink {
		Access::require( $actor, 'coffer_view' );
		$wish = $this->wish( $actor, $input );
		return $this->transaction->run( function () use ( $actor, $document_id, $wish ): PortalLink {
			$document = $this->documents->lock( $document_id ) ?? throw new Refused( 'not_found' );
			$this->requireAvailable( $document, $actor );
			return $this->make( $document, $actor, ...$wish );
		} );
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/portal-link-input.json.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `version_conflict`, `link_is_revoked`.
	 */
	public function edit( Actor $actor, int $id, int $expected_version, array $input ): PortalLink {
		[ $label, $scope, $expires_on, $expires_at ] = $this->wish( $actor, $input );
		return $this->change( $id, $expected_version, function ( PortalLink $link, Document $document ) use ( $actor, $label, $scope, $expires_on, $expires_at ): int {
			// Whoever reads only a masked address sends that back: it is no new name.
			$label = $label !== $link->label && $label === MaskedText::of( $link->label ) && ! $actor->may( 'coffer_manage_customers' ) ? $link->label : $label;
			$this->links->change( $link->id, $link->version, $label, $scope, $expires_on, $expires_at );
			$this->append( 'portal_link_edited', $actor, $document, [ 'label' => $label ] );
			return $link->id;
		} );
	}

	/** @throws InvalidInput|Refused `role_may_not`, `not_found`, `version_conflict`, `link_is_revoked`. */
	public function revoke( Actor $actor, int $id, int $expected_version, mixed $reason ): PortalLink {
		$reason = $this->reason( $actor, $reason );
		return $this->change( $id, $expected_version, function ( PortalLink $link, Document $document ) use ( $actor, $reason ): int {
			$this->close( $link, $document, $actor, $reason );
			return $link->id;
		} );
	}

	/**
	 * Closes a link and makes a fresh one like it. A link that was revoked already can be replaced too: that is how a document
	 * gets one again. A last day that is over is not carried on.
	 *
	 * @return PortalLink The fresh one.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `version_conflict`, `link_not_available`, with the verdict.
	 */
	public function replace( Actor $actor, int $id, int $expected_version, mixed $reason ): PortalLink {
		Access::require( $actor, 'coffer_view' );
		$reason = $this->reason( $actor, $reason );
		return $this->locked( $id, $expected_version, function ( PortalLink $link, Document $document ) use ( $actor, $reason ): int {
			$this->requireAvailable( $document, $actor );
			if ( null === $link->revokedAt ) {
				$this->close( $link, $document, $actor, $reason );
			}
			$lasts = null !== $link->expiresAt && $link->expiresAt > $this->clock->now();
			$fresh = $this->make( $document, $actor, $link->label, $link->scope, $lasts ? $link->expiresOn : null, $lasts ? $link->expiresAt : null );
			if ( $link->isDefault ) {
				$this->documents->setDefaultLink( $document->id, $fresh->id );
			}
			return $fresh->id;
		} );
	}

	/**
	 * The links that open pages of a customer now, with what they open.
	 *
	 * @return list<array{link: PortalLink, document: Document}>
	 * @throws Refused `role_may_not`.
	 */
	public function ofCustomer( Actor $actor, int $customer_id ): array {
		Access::require( $actor, 'coffer_view' );
		return $this->live( $customer_id );
	}

	/** How many links open pages of a customer now. */
	public function countOfCustomer( int $customer_id ): int {
		return count( $this->live( $customer_id ) );
	}

	/**
	 * Closes all of a customer's links, inside the transaction of whoever has a reason for it.
	 *
	 * @return int How many there were.
	 */
	public function revokeOfCustomer( Actor $actor, int $customer_id, string $reason ): int {
		$open = $this->live( $customer_id );
		usort( $open, static fn ( array $one, array $other ): int => $one['document']->id <=> $other['document']->id );
		foreach ( $open as [ 'link' => $link, 'document' => $document ] ) {
			$this->documents->lock( $document->id );
			$this->close( $link, $document, $actor, $reason );
		}
		return count( $open );
	}

	/** @return list<array{link: PortalLink, document: Document}> */
	private function live( int $customer_id ): array {
		$now      = $this->clock->now();
		$settings = $this->settings->load();
		$found    = [];
		$known    = [];
		foreach ( $this->links->openOfCustomer( $customer_id, $now, 500 ) as $link ) {
			if ( ! array_key_exists( $link->documentId, $known ) ) {
				$known[ $link->documentId ] = $this->documents->find( $link->documentId );
			}
			$document = $known[ $link->documentId ];
			if ( null !== $document && 'live' === LinkExpiry::of( $link, $document, $settings )->state( $now ) ) {
				$found[] = [ 'link' => $link, 'document' => $document ];
			}
		}
		return $found;
	}

	/** @param callable(PortalLink, Document): int $work Gives the id of the link to answer with. */
	private function change( int $id, int $expected_version, callable $work ): PortalLink {
		return $this->locked( $id, $expected_version, static function ( PortalLink $link, Document $document ) use ( $work ): int {
			if ( null !== $link->revokedAt ) {
				throw new Refused( 'link_is_revoked' );
			}
			return $work( $link, $document );
		} );
	}

	/** @param callable(PortalLink, Document): int $work Gives the id of the link to answer with. */
	private function locked( int $id, int $expected_version, callable $work ): PortalLink {
		return $this->transaction->run( function () use ( $id, $expected_version, $work ): PortalLink {
			$document_id = $this->links->find( $id )->documentId ?? throw new Refused( 'not_found' );
			// Documents before links, as everywhere; then the link as it is now.
			$document = $this->documents->lock( $document_id ) ?? throw new Refused( 'not_found' );
			$link     = $this->links->find( $id ) ?? throw new Refused( 'not_found' );
			if ( $link->version !== $expected_version ) {
				throw Refused::versionConflict( $link->version );
			}
			return $this->found( $work( $link, $document ) );
		} );
	}

	private function close( PortalLink $link, Document $document, Actor $actor, string $reason ): void {
		$this->links->revoke( $link->id, $link->version, $actor, $reason, $this->clock->now() );
		$this->append( 'portal_link_revoked', $actor, $document, [ 'label' => $link->label, 'reason' => $reason ] );
		$this->announcer->announce( 'coffer_portal_link_revoked', $document->id, $link->id );
	}

	private function make( Document $document, Actor $actor, string $label, LinkScope $scope, ?string $expires_on, ?int $expires_at ): PortalLink {
		$token = Token::generate( $this->random );
		$id    = $this->links->insert( new NewPortalLink(
			$document->id,
			$token->hash(),
			$this->sealer->seal( $token ),
			$label,
			$scope,
			$actor,
			$this->clock->now(),
			$expires_on,
			$expires_at
		) );
		$this->append( 'portal_link_created', $actor, $document, [ 'label' => $label ] );
		return $this->found( $id );
	}

	/** What can be shared at all can have another link, whatever became of the ones before. */
	private function requireAvailable( Document $document, Actor $actor ): void {
		$verdict = $this->availability->decide(
			'copy',
			$document,
			null,
			null,
			$this->settings->load(),
			$this->route->state(),
			$actor,
			$this->clock->today(),
			$this->clock->now()
		);
		if ( ! $verdict->allowed ) {
			throw new Refused( 'link_not_available', [], $verdict );
		}
	}

	/**
	 * @param array<string, mixed> $input
	 * @return array{string, LinkScope, ?string, ?int} Label, scope, last day, end of that day.
	 */
	private function wish( Actor $actor, array $input ): array {
		$this->requireCapability( $actor );
		$label = Text::requiredLine( $input['label'] ?? null, 190, 'label' );
		$scope = is_string( $input['scope'] ?? null ) ? LinkScope::tryFrom( $input['scope'] ) : null;
		$day   = CalendarDate::of( $input['expires_on'] ?? null, 'expires_on' );
		if ( null === $scope ) {
			throw InvalidInput::at( 'scope', 'invalid_input' );
		}
		if ( null !== $day && $day < $this->clock->today() ) {
			throw InvalidInput::at( 'expires_on', 'expiry_in_past' );
		}
		return [ $label, $scope, $day, null === $day ? null : $this->clock->endOf( $day ) ];
	}

	private function reason( Actor $actor, mixed $reason ): string {
		$this->requireCapability( $actor );
		return Text::requiredLine( $reason, self::MAX_REASON, 'reason' );
	}

	private function requireCapability( Actor $actor ): void {
		if ( ! $actor->may( 'coffer_copy_links' ) ) {
			throw new Refused( 'role_may_not', [], LinkAvailability::refusal( 'role_may_not' ) );
		}
	}

	/** @param array<string, mixed> $params */
	private function append( string $kind, Actor $actor, Document $document, array $params ): void {
		$this->activity->append( $kind, $actor, $this->clock->now(), $document->id, $document->customerId, $params );
	}

	private function found( int $id ): PortalLink {
		return $this->links->find( $id ) ?? throw new \LogicException( 'A link that was just stored is not there.' );
	}
}
