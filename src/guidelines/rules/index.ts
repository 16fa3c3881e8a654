export { protectedTopic } from './protected-topic.rule';
