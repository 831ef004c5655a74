<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/** The one gate for everything that the holder of a link can ask for. Reads only. */
final class AuthorizeVisit {

	/** What there is to ask for (contract/routes.json), with the least scope that may. Anything else is refused. */
	private const ACTIONS = [
		'portal_view' => LinkScope::View,
		'portal_seen' => LinkScope::View,
		'portal_pay'  => LinkScope::ViewAndPay,
		'portal_decide' => LinkScope::ViewAndPay,
		'portal_ask'  => LinkScope::View,
	];

	public function __construct(
		private readonly PortalLinkRepository $links,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly SettingsRepository $settings,
		private readonly LinkAvailability $availability,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param string $action What is asked for, such as `portal_view`.
	 * @return Visit|null Null for everything that is not available, whatever the reason: nobody learns which.
	 */
	public function authorize( string $raw_token, string $action ): ?Visit {
		$scope = self::ACTIONS[ $action ] ?? null;
		$token = Token::parse( $raw_token );
		if ( null === $scope || null === $token ) {
			return null;
		}
		$link = $this->links->findByTokenHash( $token->hash() );
		if ( null === $link || ! hash_equals( $link->tokenHash, $token->hash() ) || ! $link->scope->covers( $scope ) ) {
			return null;
		}
		$document = $this->documents->find( $link->documentId );
		$customer = null === $document?->customerId ? null : $this->customers->find( $document->customerId );
		if ( null === $document || null === $customer ) {
			return null;
		}
		$verdict = $this->availability->decide(
			'visit',
			$document,
			$customer,
			$link,
			$this->settings->load(),
			// Whoever asks has reached the page: the route works.
			'ok',
			null,
			$this->clock->today(),
			$this->clock->now()
		);
		return $verdict->allowed ? new Visit( $link, $document, $customer ) : null;
	}
}
