<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Contract\Abilities as Contract;
use Coffer\Domain\Assistant\Ask;
use Coffer\Domain\Assistant\Prompt;
use Coffer\Domain\Assistant\RecordRef;
use Coffer\Domain\People\Access;
use Coffer\WordPress\Assistant\ModelWords;
use Coffer\WordPress\Assistant\RecordWords;
use Coffer\WordPress\Rest\Resources\AssistantAnswerResource;
use Coffer\WordPress\Rest\Resources\VerdictResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** The assistant, for the screen. */
final class Assistant {

	public function __construct( private readonly Services $services ) {
	}

	public function ask( RouteCall $call ): \WP_REST_Response {
		$answer = $this->services->ask()->ask( $call->actor, $call->body, get_user_locale() );
		$prompt = Prompt::tryFrom( $call->body['prompt'] ?? '' );
		$asked  = null === $prompt ? trim( $call->body['question'] ?? '' ) : ModelWords::question( $prompt );
		return Answer::one( ( new AssistantAnswerResource( $this->services, $call->actor ) )->of( $answer, $asked ) );
	}

	public function check( RouteCall $call ): \WP_REST_Response {
		Access::require( $call->actor, 'coffer_edit' );
		$document = $this->services->documentList()->get( $call->actor, $call->body['document_id'] );
		return Answer::one( [
			'findings' => AssistantAnswerResource::findings( $this->services->draftMessages()->findings( $document, $call->body['subject'], $call->body['body'] ) ),
			'link'     => ( new VerdictResource( $call->actor ) )->of( $this->services->draftMessages()->link( $call->actor, $document ) ),
		] );
	}

	public function about( RouteCall $call ): \WP_REST_Response {
		Access::require( $call->actor, 'coffer_use_assistant' );
		$model = $this->services->languageModel();
		$state = $model->state();
		return Answer::one( [
			'model'          => $state->value,
			'provider'       => $model->provider(),
			'sentence'       => ModelWords::state( $state, $model->provider() ),
			'connectors_url' => current_user_can( 'manage_options' ) && function_exists( 'wp_get_connectors' ) ? admin_url( 'options-connectors.php' ) : null,
			'limit'          => Ask::LIMIT,
			'left'           => $this->services->ask()->left( $call->actor ),
			'abilities'      => array_keys( Contract::ALL ),
		] );
	}

	public function prompt( RouteCall $call ): \WP_REST_Response {
		$shown = $this->services->showPrompt()->show( $call->actor, $call->query['document_id'] ?? null );
		$words = new RecordWords( $this->services->clock()->today() );
		return Answer::one( [
			'template' => $shown->template,
			'document' => null === $shown->document ? null : AssistantAnswerResource::ref( RecordRef::document( $shown->document, $words->title( $shown->document ) ) ),
			'system'   => $shown->system,
			'message'  => $shown->message,
		] );
	}
}
