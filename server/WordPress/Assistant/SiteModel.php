<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assistant;

use Coffer\Contract\Abilities;
use Coffer\Contract\Schemas;
use Coffer\Domain\Assistant\LanguageModel;
use Coffer\Domain\Assistant\ModelFailed;
use Coffer\Domain\Assistant\ModelRequest;
use Coffer\Domain\Assistant\ModelState;
use Coffer\Domain\Assistant\ModelTurn;
use Coffer\Domain\Assistant\ToolCall;
use Coffer\Domain\Settings\SettingsRepository;
use WordPress\AiClient\AiClient;
use WordPress\AiClient\Messages\DTO\Message;
use WordPress\AiClient\Messages\DTO\MessagePart;
use WordPress\AiClient\Messages\DTO\UserMessage;
use WordPress\AiClient\Providers\Http\DTO\RequestOptions;
use WordPress\AiClient\Providers\Models\DTO\ModelRequirements;
use WordPress\AiClient\Providers\Models\Enums\CapabilityEnum;
use WordPress\AiClient\Results\DTO\GenerativeAiResult;
use WordPress\AiClient\Tools\DTO\FunctionCall;
use WordPress\AiClient\Tools\DTO\FunctionDeclaration;
use WordPress\AiClient\Tools\DTO\FunctionResponse;

defined( 'ABSPATH' ) || exit;

/**
 * The language model of the provider that is set up in WordPress (Settings > Connectors), asked through WordPress's AI client.
 * The tools that a model calls are not run by WordPress's own resolver: Coffer calls them, for the person who asks.
 */
final class SiteModel implements LanguageModel {

	/** Of an ability's schema, what every provider understands. What a model sends is held against the whole of it. */
	private const KEYWORDS = [ 'type', 'description', 'enum', 'properties', 'required', 'minimum', 'maximum' ];

	private ?ModelState $state = null;

	private ?string $provider = null;

	public function __construct( private readonly SettingsRepository $settings ) {
	}

	public function state(): ModelState {
		return $this->state ??= match ( true ) {
			! $this->settings->load()->assistant->model => ModelState::Off,
			! function_exists( 'wp_ai_client_prompt' ) || ! function_exists( 'wp_supports_ai' ) || ! wp_supports_ai() => ModelState::Unsupported,
			! $this->canWrite() => ModelState::None,
			default => ModelState::Ready,
		};
	}

	public function provider(): string {
		return $this->provider ??= ModelState::Ready === $this->state() ? $this->firstProvider() : '';
	}

	public function turn( ModelRequest $request ): ModelTurn {
		if ( ModelState::Ready !== $this->state() ) {
			throw new ModelFailed( 'refused' );
		}
		try {
			$result = $this->generate( $request );
			if ( ! $result instanceof GenerativeAiResult ) {
				throw new ModelFailed( self::reason( $result ) );
			}
			return $this->read( $result );
		} catch ( ModelFailed $failed ) {
			throw $failed;
		} catch ( \Throwable ) {
			// A provider is a plugin by somebody else: whatever goes wrong in it must not take the screen along.
			throw new ModelFailed( 'unreachable' );
		}
	}

	/** A provider's code may throw, and may ask its site which models it has. */
	private function canWrite(): bool {
		try {
			return true === wp_ai_client_prompt( 'Hello' )->is_supported_for_text_generation();
		} catch ( \Throwable ) {
			return false;
		}
	}

	/** The AI client takes the first provider that has a model, and so does this. */
	private function firstProvider(): string {
		try {
			$found = AiClient::defaultRegistry()->findModelsMetadataForSupport( new ModelRequirements( [ CapabilityEnum::textGeneration() ], [] ) );
			return [] === $found ? '' : $found[0]->getProvider()->getName();
		} catch ( \Throwable ) {
			return '';
		}
	}

	/**
	 * Providers differ in two things that none of them tells beforehand: whether answers of several tools may stand in one message
	 * (those made after OpenAI's chat completions refuse it before they ask), and whether the schema of an answer is understood.
	 */
	private function generate( ModelRequest $request ): mixed {
		$with_schema = null !== $request->schema && $this->understands( $request );
		$result      = $this->builder( $request, $with_schema, false )->generate_text_result();
		if ( ! $result instanceof \WP_Error ) {
			return $result;
		}
		$status = $result->get_error_data()['status'] ?? 0;
		if ( 'prompt_invalid_argument' === $result->get_error_code() && self::hasSeveralAnswers( $request ) ) {
			return $this->builder( $request, $with_schema, true )->generate_text_result();
		}
		if ( $with_schema && 'prompt_client_error' === $result->get_error_code() && in_array( $status, [ 400, 422 ], true ) ) {
			return $this->builder( $request, false, false )->generate_text_result();
		}
		return $result;
	}

	/** Not every model can be held to a schema. The others were asked for the same in words, and are checked as strictly. */
	private function understands( ModelRequest $request ): bool {
		return true === $this->builder( $request, true, false )->is_supported_for_text_generation();
	}

	private function builder( ModelRequest $request, bool $with_schema, bool $is_split ): \WP_AI_Client_Prompt_Builder {
		$builder = wp_ai_client_prompt( self::messages( $request, $is_split ) )
			->using_system_instruction( $request->system )
			->using_max_tokens( $request->maxTokens )
			->using_request_options( RequestOptions::fromArray( [ RequestOptions::KEY_TIMEOUT => $request->seconds ] ) );
		if ( [] !== $request->tools ) {
			$builder = $builder->using_function_declarations( ...array_map( self::declaration( ... ), $request->tools ) );
		}
		return $with_schema ? $builder->as_json_response( $request->schema ) : $builder;
	}

	/**
	 * @param bool $is_split What each tool answered is a message of its own.
	 * @return list<Message>
	 */
	private static function messages( ModelRequest $request, bool $is_split ): array {
		$messages = [ new UserMessage( [ new MessagePart( $request->message ) ] ) ];
		foreach ( $request->turns as $turn ) {
			if ( $turn->message instanceof Message ) {
				$answers  = array_map(
					static fn ( FunctionCall $call, array $answer ): MessagePart => new MessagePart( new FunctionResponse( $call->getId(), $call->getName(), $answer ) ),
					self::functionCalls( $turn->message ),
					$turn->answers
				);
				$grouped  = $is_split ? array_chunk( $answers, 1 ) : [ $answers ];
				$messages = [ ...$messages, $turn->message, ...array_map( static fn ( array $parts ): UserMessage => new UserMessage( $parts ), $grouped ) ];
			}
		}
		return $messages;
	}

	private static function hasSeveralAnswers( ModelRequest $request ): bool {
		return [] !== array_filter( $request->turns, static fn ( ModelTurn $turn ): bool => count( $turn->answers ) > 1 );
	}

	private static function declaration( string $ability ): FunctionDeclaration {
		$known = Abilities::ALL[ $ability ];
		return new FunctionDeclaration( self::functionName( $ability ), $known['description'], self::parameters( Schemas::ALL[ $known['input'] ] ) );
	}

	/** Names of functions have no slash, and not everywhere a hyphen. */
	private static function functionName( string $ability ): string {
		return strtr( substr( $ability, strlen( 'coffer/' ) ), '-', '_' );
	}

	/** What the model calls by a name that nobody gave it keeps that name, and is no ability. */
	private static function abilityName( string $function ): string {
		foreach ( array_keys( Abilities::ALL ) as $ability ) {
			if ( self::functionName( $ability ) === $function ) {
				return $ability;
			}
		}
		return $function;
	}

	/**
	 * @param array<string, mixed> $schema
	 * @return array<string, mixed>
	 */
	private static function parameters( array $schema ): array {
		$kept = array_filter( array_intersect_key( $schema, array_flip( self::KEYWORDS ) ), static fn ( mixed $value ): bool => [] !== $value );
		if ( isset( $kept['properties'] ) ) {
			$kept['properties'] = array_map( self::parameters( ... ), $kept['properties'] );
		}
		return $kept;
	}

	/** @throws ModelFailed */
	private function read( GenerativeAiResult $result ): ModelTurn {
		$this->provider = $result->getProviderMetadata()->getName();
		$candidate      = $result->getCandidates()[0];
		$reason         = $candidate->getFinishReason();
		if ( $reason->isLength() || $reason->isContentFilter() || $reason->isError() ) {
			throw new ModelFailed( $reason->isLength() ? 'unreadable' : ( $reason->isError() ? 'unreachable' : 'refused' ) );
		}
		$message = $candidate->getMessage();
		$calls   = array_map(
			static fn ( FunctionCall $call ): ToolCall => new ToolCall( (string) $call->getId(), self::abilityName( (string) $call->getName() ), self::arguments( $call->getArgs() ) ),
			self::functionCalls( $message )
		);
		return new ModelTurn( self::text( $message ), $calls, $result->getTokenUsage()->getTotalTokens(), $result->getModelMetadata()->getName(), $message );
	}

	/** What it says, without what it only thinks. */
	private static function text( Message $message ): string {
		$said = array_filter( $message->getParts(), static fn ( MessagePart $part ): bool => $part->getChannel()->isContent() && null !== $part->getText() );
		return implode( '', array_map( static fn ( MessagePart $part ): string => (string) $part->getText(), $said ) );
	}

	/** @return list<FunctionCall> */
	private static function functionCalls( Message $message ): array {
		return array_values( array_filter( array_map( static fn ( MessagePart $part ): ?FunctionCall => $part->getFunctionCall(), $message->getParts() ) ) );
	}

	/** @return array<array-key, mixed> What is no object gets a name that no ability knows, and is refused for that. */
	private static function arguments( mixed $given ): array {
		$value = is_string( $given ) ? json_decode( $given, true ) : json_decode( (string) wp_json_encode( $given ), true );
		return is_array( $value ) ? $value : ( null === $given || '' === $given ? [] : [ 'input' => $given ] );
	}

	/** @return 'unreachable'|'slow'|'refused'|'unreadable' */
	private static function reason( mixed $error ): string {
		if ( ! $error instanceof \WP_Error ) {
			return 'unreachable';
		}
		return match ( $error->get_error_code() ) {
			// What cURL, streams and Requests say when the time is up; WordPress passes on nothing but the sentence.
			'prompt_network_error'       => 1 === preg_match( '/timed? ?out|error 28\b/i', $error->get_error_message() ) ? 'slow' : 'unreachable',
			'prompt_token_limit_reached' => 'unreadable',
			'prompt_prevented', 'prompt_client_error' => 'refused',
			default                      => 'unreachable',
		};
	}
}
