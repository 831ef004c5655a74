<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\LinkExpiry;
use Coffer\Domain\PortalLinks\LinkScope;
use Coffer\Domain\PortalLinks\PortalLink;
use Coffer\WordPress\Access\RoleNames;
use Coffer\WordPress\Rest\Resources\VerdictResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What a customer with a document's link would meet now, looked at from every side and put into words for staff. */
final class PortalCheck {

	/** A check that young is as good as a new one, and nobody can keep the site busy with asking itself. Seconds. */
	private const FRESH = 30;

	public function __construct( private readonly Services $services, private readonly Actor $reader ) {
	}

	/** @return array{opens: bool, findings: list<array<string, mixed>>} contract/schemas/portal-check.json. */
	public function of( Document $document ): array {
		$found = array_values( array_filter( [
			...$this->links( $document ),
			$this->visit( $document ),
			$this->route(),
			$this->pay( $document ),
			$this->seen( $document ),
		] ) );
		$rank = [ 'problem' => 0, 'note' => 1, 'ok' => 2 ];
		usort( $found, static fn ( array $one, array $other ): int => $rank[ $one['state'] ] <=> $rank[ $other['state'] ] );
		return [
			'opens'    => ! in_array( 'problem', array_column( $found, 'state' ), true ),
			'findings' => $found,
		];
	}

	/** @return list<array<string, mixed>> */
	private function links( Document $document ): array {
		$now      = $this->services->clock()->now();
		$settings = $this->services->settings()->load();
		$links    = $this->services->portalLinks()->forDocument( $document->id );
		$live     = array_filter( $links, static fn ( PortalLink $link ): bool => 'live' === LinkExpiry::of( $link, $document, $settings )->state( $now ) );
		if ( [] === $links ) {
			return [ self::finding( 'link', 'note', __( 'No link was made yet, so no customer has one.', 'coffer' ), __( 'Copy the portal link; that makes it.', 'coffer' ) ) ];
		}
		if ( [] === $live ) {
			return [ $this->problem( 'link', __( 'Every link of this document is revoked or has ended: whoever opens one finds that the page is not available.', 'coffer' ), __( 'Make a fresh link and share it.', 'coffer' ), 'coffer_copy_links' ) ];
		}
		$paying = array_filter( $live, static fn ( PortalLink $link ): bool => $link->scope->covers( LinkScope::ViewAndPay ) );
		return [] !== $paying || DocumentKind::CreditNote === $document->kind
			? []
			: [ self::finding( 'link', 'note', __( 'All links let customers see the page, and none lets them pay or answer.', 'coffer' ), __( 'Make a link for seeing and paying.', 'coffer' ) ) ];
	}

	/** @return array<string, mixed> */
	private function visit( Document $document ): array {
		$customer = null === $document->customerId ? null : $this->services->customers()->find( $document->customerId );
		$clock    = $this->services->clock();
		$verdict  = $this->services->linkAvailability()->decide( 'visit', $document, $customer, null, $this->services->settings()->load(), 'ok', null, $clock->today(), $clock->now() );
		if ( $verdict->allowed ) {
			return self::finding( 'visit', 'ok', __( 'The document can be shown to its customer.', 'coffer' ) );
		}
		return $this->refused( $verdict );
	}

	/** @return array<string, mixed> */
	private function route(): array {
		$check = $this->services->routeCheck();
		$last  = $check->last();
		$at    = null === $last['checked_at'] ? 0 : (int) strtotime( $last['checked_at'] );
		$route = $this->services->clock()->now() - $at < self::FRESH ? $last : $check->run();
		return match ( $route['state'] ) {
			'ok'     => self::finding( 'route', 'ok', $route['sentence'] ),
			'broken' => $this->problem( 'route', $route['sentence'], __( 'The check in Money > Settings says more once it is mended.', 'coffer' ), 'coffer_manage' ),
			default  => self::finding( 'route', 'note', $route['sentence'] ),
		};
	}

	/** @return array<string, mixed>|null */
	private function pay( Document $document ): ?array {
		if ( DocumentKind::Invoice !== $document->kind || $document->open() <= 0 ) {
			return null;
		}
		$customer = null === $document->customerId ? null : $this->services->customers()->find( $document->customerId );
		$pay      = $this->services->payNow()->ofDocument( $document, $customer, true );
		return [] === $pay['gateways'] && 'open' === $pay['state']
			? self::finding( 'pay', 'note', __( 'The page shows what is owed, and offers no way to pay it.', 'coffer' ), __( 'Switch on a way to pay in Money > Settings.', 'coffer' ), $this->who( 'coffer_manage' ) )
			: self::finding( 'pay', 'ok', '' === $pay['message'] ? __( 'The customer can pay on the page.', 'coffer' ) : $pay['message'] );
	}

	/** @return array<string, mixed> */
	private function seen( Document $document ): array {
		return null === $document->lastSeenAt
			? self::finding( 'seen', 'note', __( 'Nobody has looked at the page yet, as far as the page can tell.', 'coffer' ) )
			/* translators: %s: date and time. */
			: self::finding( 'seen', 'ok', sprintf( __( 'A person last looked at the page on %s.', 'coffer' ), (string) wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $document->lastSeenAt ) ) );
	}

	/** @return array<string, mixed> */
	private function refused( Verdict $verdict ): array {
		$words = ( new VerdictResource( $this->reader ) )->of( $verdict );
		return self::finding( (string) $words['code'], 'problem', (string) $words['sentence'], (string) $words['remedy'], $words['fixed_by'] );
	}

	/** @return array<string, mixed> */
	private function problem( string $code, string $sentence, string $remedy, string $capability ): array {
		return self::finding( $code, 'problem', $sentence, $remedy, $this->who( $capability ) );
	}

	/** @return list<string> Nobody, when the reader can do it. */
	private function who( string $capability ): array {
		return $this->reader->may( $capability ) ? [] : RoleNames::with( $capability );
	}

	/**
	 * @param list<string> $fixed_by
	 * @return array<string, mixed>
	 */
	private static function finding( string $code, string $state, string $sentence, string $remedy = '', array $fixed_by = [] ): array {
		return [
			'code'     => $code,
			'state'    => $state,
			'sentence' => $sentence,
			'remedy'   => $remedy,
			'fixed_by' => $fixed_by,
		];
	}
}
