import { Matrix4, type Object3D, Quaternion, Vector3 } from 'three';
import type { HandPose, PosedDirection, PosedFinger } from '../hand-pose.ts';

/** As the model lies: fingertips down its y, its thumb down its z, its palm down its x. */
const outward = new Vector3(0, -1, 0);
const thumbward = new Vector3(0, 0, -1);
const inward = new Vector3(-1, 0, 0);
const long = ['index', 'middle', 'ring', 'little'] as const;
const jointsOf = (name: string) =>
  ['phalanx-proximal', 'phalanx-intermediate', 'phalanx-distal', 'tip'].map((joint) => `${name}-finger-${joint}`);
const thumbJoints = ['thumb-metacarpal', 'thumb-phalanx-proximal', 'thumb-phalanx-distal', 'thumb-tip'];

type Rest = { position: Vector3; quaternion: Quaternion };

/** A hand model whose joints are all placed from the same origin, to be bent again and again. */
export function createBendable(armature: Object3D) {
  const rest = new Map<string, Rest>();
  armature.traverse(({ name, position, quaternion }) =>
    rest.set(name, { position: position.clone(), quaternion: quaternion.clone() }),
  );
  const at = (name: string): Rest => {
    const found = rest.get(name);
    if (!found) throw new Error(`The model has no ${name}`);
    return found;
  };

  /** Moves a chain so that its bones look where `directions` say; `bends` is the side to which each closes, as it rests and as it is to be. */
  function lay(
    joints: readonly string[],
    directions: readonly Vector3[],
    closing: readonly Vector3[],
    restClosing: Vector3,
  ): void {
    const here = at(joints[0] ?? '').position.clone();
    let turn = new Quaternion();
    for (const [step, name] of joints.entries()) {
      const joint = armature.getObjectByName(name);
      const next = joints[step + 1];
      const bone = next ? at(next).position.clone().sub(at(name).position) : undefined;
      const direction = directions[step];
      if (bone && direction) turn = turnBetween(bone, restClosing, direction, closing[step] ?? restClosing);
      joint?.position.copy(here);
      joint?.quaternion.copy(turn.clone().multiply(at(name).quaternion));
      if (bone && direction) here.addScaledVector(direction, bone.length());
    }
  }

  return (pose: HandPose): void => {
    for (const name of long) {
      const model = name === 'little' ? 'pinky' : name;
      const joints = jointsOf(model);
      const [first, last] = [at(joints[0] ?? '').position, at(joints[3] ?? '').position];
      const fan = fanOf(last.clone().sub(first)) + (pose[name][3] ?? 0);
      const { directions, closing } = bentFinger(pose[name], fan);
      lay(joints, directions, closing, inward);
    }
    const [away, forward, knuckle, tip] = pose.thumb;
    const flat = turned(outward, inward, -away);
    const first = flat.multiplyScalar(Math.cos(rad(forward))).addScaledVector(inward, Math.sin(rad(forward)));
    const across = thumbward.clone().negate();
    const axis = first.clone().cross(across).normalize();
    const directions = [first, turned(first, axis, knuckle), turned(first, axis, knuckle + tip)];
    lay(
      thumbJoints,
      directions,
      directions.map((direction) => axis.clone().cross(direction)),
      thumbward.clone().negate().addScaledVector(inward, 0.5).normalize(),
    );
  };
}

/** How the whole hand is turned, so that palm and fingers look where they should in a picture whose y goes up. */
export function lookingAt(palm: PosedDirection, fingers: PosedDirection): Quaternion {
  const near = new Vector3(...palm).normalize();
  const out = new Vector3(...fingers);
  out.addScaledVector(near, -out.dot(near)).normalize();
  return turnBetween(outward, inward, out, near);
}

function bentFinger([knuckle, middle, last]: PosedFinger, fan: number): { directions: Vector3[]; closing: Vector3[] } {
  // Bent at the knuckle, a finger leans no more.
  const along = turned(outward, inward, -fan * Math.cos(rad(Math.min(knuckle, 90))));
  const angles = [knuckle, knuckle + middle, knuckle + middle + last];
  const to = (angle: number) =>
    along
      .clone()
      .multiplyScalar(Math.cos(rad(angle)))
      .addScaledVector(inward, Math.sin(rad(angle)));
  return { directions: angles.map(to), closing: angles.map((angle) => to(angle + 90)) };
}

/** Degrees by which the model's own finger leans towards its thumb. */
function fanOf(bone: Vector3): number {
  return (Math.atan2(bone.dot(thumbward), bone.dot(outward)) * 180) / Math.PI;
}

function turnBetween(from: Vector3, fromSide: Vector3, to: Vector3, toSide: Vector3): Quaternion {
  const basis = (one: Vector3, side: Vector3) => {
    const x = one.clone().normalize();
    const z = x.clone().cross(side).normalize();
    return new Matrix4().makeBasis(x, z.clone().cross(x), z);
  };
  const turn = basis(to, toSide).multiply(basis(from, fromSide).transpose());
  return new Quaternion().setFromRotationMatrix(turn);
}

const turned = (one: Vector3, axis: Vector3, degrees: number) => one.clone().applyAxisAngle(axis, rad(degrees));
const rad = (degrees: number) => (degrees * Math.PI) / 180;
