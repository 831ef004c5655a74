<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\Messages\CustomerMessage;
use Coffer\WordPress\Mail\MessageLetter;
use Coffer\WordPress\Rest\Resources\MessagePreview;
use Coffer\WordPress\Rest\Resources\MessageResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What staff write to customers. */
final class Messages {

	public function __construct( private readonly Services $services ) {
	}

	public function ofDocument( RouteCall $call ): \WP_REST_Response {
		$document = $this->services->documentList()->get( $call->actor, $call->id() );
		return Answer::all( array_map( $this->resource( $call )->of( ... ), $this->services->writeMessage()->ofDocument( $call->actor, $document->id ) ) );
	}

	public function ofCustomer( RouteCall $call ): \WP_REST_Response {
		$customer = $this->services->customerList()->get( $call->actor, $call->id() );
		return Answer::page(
			$this->services->writeMessage()->ofCustomer( $call->actor, $customer->id, $call->page(), $call->perPage() ),
			$this->resource( $call )->of( ... ),
			$call
		);
	}

	public function create( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->writeMessage()->draft( $call->actor, $call->id(), $call->body ), $call, 201 );
	}

	public function get( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->writeMessage()->get( $call->actor, $call->id() ), $call );
	}

	public function edit( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->writeMessage()->edit( $call->actor, $call->id(), $call->version, $call->body ), $call );
	}

	public function discard( RouteCall $call ): \WP_REST_Response {
		$this->services->writeMessage()->discard( $call->actor, $call->id(), $call->version );
		return Answer::nothing();
	}

	public function refill( RouteCall $call ): \WP_REST_Response {
		return $this->one( $this->services->writeMessage()->refill( $call->actor, $call->id(), $call->version, $call->body ), $call );
	}

	public function preview( RouteCall $call ): \WP_REST_Response {
		$message = $this->services->writeMessage()->get( $call->actor, $call->id() );
		return Answer::one( ( new MessagePreview( $this->services, $call->actor ) )->of( $message ) );
	}

	public function copy( RouteCall $call ): \WP_REST_Response {
		[ 'message' => $message, 'link' => $link ] = $this->services->sendMessage()->copy( $call->actor, $call->id(), $call->version, $call->body['confirmed'] ?? [] );
		$document = null === $message->documentId ? null : $this->services->documents()->find( $message->documentId );
		$url      = null === $link ? null : $this->services->portalAddress()->url( $link->token );
		return Answer::one( [
			'subject' => $message->subject,
			'text'    => MessageLetter::of( $message, $document, $this->services->settings()->load(), '', $url )->pasted(),
			'message' => $this->resource( $call )->of( $message ),
		] );
	}

	public function send( RouteCall $call ): \WP_REST_Response {
		$message = $this->services->sendMessage()->send( $call->actor, $call->id(), $call->version, $call->idempotencyKey, $call->body['confirmed'] ?? [], $call->body['again'] ?? false );
		return $this->one( $message, $call );
	}

	private function one( CustomerMessage $message, RouteCall $call, int $status = 200 ): \WP_REST_Response {
		return Answer::one( $this->resource( $call )->of( $message ), $status );
	}

	private function resource( RouteCall $call ): MessageResource {
		return new MessageResource( $this->services, $call->actor );
	}
}
