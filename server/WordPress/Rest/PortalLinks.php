<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\PortalLinks\PortalLink;
use Coffer\Domain\PortalLinks\RevealedLink;
use Coffer\Domain\Refused;
use Coffer\WordPress\Portal\PortalCheck;
use Coffer\WordPress\Rest\Resources\PortalLinkResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** The address of a link is a secret: only reveal() and revealOne() hand it out. */
final class PortalLinks {

	public function __construct( private readonly Services $services ) {
	}

	public function list( RouteCall $call ): \WP_REST_Response {
		$document = $this->services->documentList()->get( $call->actor, $call->id() );
		return Answer::all(
			array_map(
				fn ( PortalLink $link ): array => $this->resource( $link, $document ),
				$this->services->portalLinks()->forDocument( $document->id )
			)
		);
	}

	public function ofCustomer( RouteCall $call ): \WP_REST_Response {
		$customer = $this->services->customerList()->get( $call->actor, $call->id() );
		return Answer::all(
			array_map(
				fn ( array $found ): array => [
					'link'        => $this->resource( $found['link'], $found['document'] ),
					'document_id' => $found['document']->id,
					'kind'        => $found['document']->kind->value,
					'number'      => (string) $found['document']->number,
				],
				$this->services->manageLinks()->ofCustomer( $call->actor, $customer->id )
			)
		);
	}

	public function create( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->manageLinks()->create( $call->actor, $call->id(), $call->body ), 201 );
	}

	public function edit( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->manageLinks()->edit( $call->actor, $call->id(), $call->version, $call->body ) );
	}

	public function revoke( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->manageLinks()->revoke( $call->actor, $call->id(), $call->version, $call->body['reason'] ) );
	}

	public function replace( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->manageLinks()->replace( $call->actor, $call->id(), $call->version, $call->body['reason'] ), 201 );
	}

	public function reveal( RouteCall $call ): \WP_REST_Response {
		return $this->handed( $this->services->revealPortalLink()->reveal( $call->actor, $call->id(), $call->body['purpose'] ) );
	}

	public function revealOne( RouteCall $call ): \WP_REST_Response {
		return $this->handed( $this->services->revealPortalLink()->revealLink( $call->actor, $call->id(), $call->body['purpose'] ) );
	}

	public function preview( RouteCall $call ): \WP_REST_Response {
		$document = $this->services->documentList()->get( $call->actor, $call->id() );
		return Answer::one( $this->services->portalAddress()->preview( $document->id, $call->actor->id ) );
	}

	public function check( RouteCall $call ): \WP_REST_Response {
		$document = $this->services->documentList()->get( $call->actor, $call->id() );
		return Answer::one( ( new PortalCheck( $this->services, $call->actor ) )->of( $document ) );
	}

	private function handed( RevealedLink $revealed ): \WP_REST_Response {
		return Answer::one(
			[
				'url'     => $this->services->portalAddress()->url( $revealed->token ),
				'link'    => $this->resource( $revealed->link, $this->documentOf( $revealed->link ) ),
				'renewed' => $revealed->renewed,
			]
		);
	}

	private function one( PortalLink $link, int $status = 200 ): \WP_REST_Response {
		return Answer::one( $this->resource( $link, $this->documentOf( $link ) ), $status );
	}

	/** @return array<string, mixed> */
	private function resource( PortalLink $link, Document $document ): array {
		return PortalLinkResource::of( $link, $document, $this->services->settings()->load(), $this->services->clock()->now(), $this->services->currentActor() );
	}

	private function documentOf( PortalLink $link ): Document {
		return $this->services->documents()->find( $link->documentId ) ?? throw new Refused( 'not_found' );
	}
}
