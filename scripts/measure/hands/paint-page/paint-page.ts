import modelUrl from '@webxr-input-profiles/assets/dist/profiles/generic-hand/right.glb?url';
import {
  CapsuleGeometry,
  Color,
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  type SkinnedMesh,
  Vector3,
  WebGLRenderer,
} from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { clone } from 'three/addons/utils/SkeletonUtils.js';
import type { PaintedHand, PaintedScene } from '../scene.ts';
import { createBendable, lookingAt } from './bend-model.ts';

const [width, height] = [640, 480];
const skin = new MeshStandardMaterial({ color: 0xc98f72, roughness: 0.75 });

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.setSize(width, height);
document.body.append(renderer.domElement);
const camera = new PerspectiveCamera(35, width / height, 0.05, 10);
camera.position.set(0, 0, 0.55);
const loading = new GLTFLoader().loadAsync(modelUrl);

/** A picture as a camera would take it, JPEG in a data address. */
async function paintScene({ hands, light = 1, squares = [] }: PaintedScene): Promise<string> {
  const scene = new Scene();
  scene.background = new Color(0x8fa0a8).multiplyScalar(light);
  const sky = new HemisphereLight(0xffffff, 0x9a8c7c, 1.6 * light);
  const sun = new DirectionalLight(0xfff2e0, 1.9 * light);
  sun.position.set(0.6, 0.9, 1.2);
  scene.add(sky, sun);
  for (const hand of hands) scene.add(await placed(hand));
  renderer.render(scene, camera);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('nothing to paint on');
  context.drawImage(renderer.domElement, 0, 0);
  // Whoever reads the camera learns from these squares what it shows now.
  for (const [at, isOn] of squares.entries()) {
    context.fillStyle = isOn ? '#fff' : '#000';
    context.fillRect(at * 16, height - 16, 16, 16);
  }
  return canvas.toDataURL('image/jpeg', 0.85);
}

async function placed({ pose, at = [0, 0], size = 1, tilt = 0, isLeft = false }: PaintedHand): Promise<Group> {
  const { scene: model } = await loading;
  const own = clone(model);
  own.traverse((part) => {
    if ((part as SkinnedMesh).isSkinnedMesh) {
      (part as SkinnedMesh).material = skin;
      part.frustumCulled = false;
    }
  });
  const armature = own.getObjectByName('Armature') ?? own;
  createBendable(armature)(pose);
  const wrist = armature.getObjectByName('wrist');
  const inner = new Group();
  const forearm = new Mesh(new CapsuleGeometry(0.024, 0.22, 6, 16), skin);
  forearm.scale.set(0.8, 1, 1.15);
  if (wrist) {
    own.position.sub(wrist.position);
    forearm.position.set(0.004, 0.115, 0.003);
  }
  inner.add(own, forearm);
  inner.quaternion.copy(lookingAt(pose.palm, pose.fingers));
  const outer = new Group();
  outer.add(inner);
  outer.rotation.set(0, 0, tilt);
  outer.scale.set(isLeft ? -size : size, size, size);
  // The hand is in the middle, not its wrist.
  const reach = new Vector3(0, -0.09, 0).applyQuaternion(inner.quaternion).applyQuaternion(outer.quaternion);
  outer.position.set(at[0] - (isLeft ? -reach.x : reach.x) * size, at[1] - reach.y * size, 0);
  return outer;
}

Object.assign(globalThis, { paintScene });
