/** Which operations need no sign-in: read from the routes themselves, so that the document cannot say otherwise. */
import type { INestApplicationContext, Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { IS_PUBLIC } from '../common/http/access';

/** Their ids as the document makes them: class and method. */
export function publicOperations(app: INestApplicationContext): ReadonlySet<string> {
  const modules = [...app.get(ModulesContainer).values()];
  const wrappers = modules.flatMap((module) => [...module.controllers.values()]);
  return new Set(wrappers.flatMap(({ metatype }) => (metatype ? publicMethods(metatype as Type) : [])));
}

function publicMethods(controller: Type): string[] {
  const descriptors = Object.entries(Object.getOwnPropertyDescriptors(controller.prototype as object));
  const methods = descriptors.flatMap(([name, { value }]) => (isFunction(value) ? [{ name, value }] : []));
  return methods
    .filter(({ value }) => isMarked(value) || isMarked(controller))
    .map(({ name }) => `${controller.name}_${name}`);
}

const isFunction = (value: unknown): value is () => unknown => typeof value === 'function';

const isMarked = (target: object) => Reflect.getMetadata(IS_PUBLIC, target) === true;
