// generated from specs/sru.yaml by `make generated`: do not edit
// sru H=8 float32, sm_90

// Made by rnngen from the equations in lines 20, 21, 22, 23, 24 of its spec, for float32. T steps of B rows.
//
// forward: class A: a thread a channel, all steps; not A': 'sigmoid' of what is carried, line 21
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b19[T*B*1, 24] = b0[T*B*1, 8] * b1[8, 24]
//   forward_1<<<B * 8 / 128, at most 65536>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   backward_0<<<T * B * 8 / 256, at most 2048>>>
//   backward_1<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   backward_2<<<B * 8 / 64, at most 65536; chunks>>>
//   library product b21[T*B*1, 8] = b17[T*B*1, 24] * b1[24, 8]
//   backward_3<<<T * B * 8 / 256, at most 2048>>>
//   library product b12[24, 8] = b17[24, T*B*1] * b0[T*B*1, 8]
//   backward_4<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [192]
//   b2: param 1, real [8]
//   b3: param 2, real [8]
//   b4: param 3, real [8]
//   b5: param 4, real [8]
//   b6: adjoint 0, real [T, B, 8]
//   b7: adjoint 1, real [T, B, 8]
//   b8: state 0, real [T + 1, B, 8]
//   b9: grad_state 0, real [2, B, 8]
//   b10: output 0, real [T, B, 8]
//   b11: grad_input 0, real [T, B, 8]
//   b12: grad_param 0, real [192]
//   b13: grad_param 1, real [8]
//   b14: grad_param 2, real [8]
//   b15: grad_param 3, real [8]
//   b16: grad_param 4, real [8]
//   b17: scratch 0, real [T, B, 24]
//   b18: saved 0, real [8]
//   b19: saved 1, real [T, B, 24]
//   b20: scratch 1, real [chunks, B, 16]
//   b21: tile 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b8, BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b18[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o8 = ((0) * call.rows + row) * 8;
            b8[o8 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b8,
    BUFFER(real) b10, CONST_BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        if (call.steps > 0) {
            const int start = 0;
            const int o8 = ((start) * call.rows + row) * 8;
            real c0 = b8[o8 + i0];
            for (int n = 0; n < call.steps; ++n) {
                const int t = n;
                real n0;
                {
                    const int o19 = ((t) * call.rows + row) * 24;
                    const int o0 = ((t) * call.rows + row) * 8;
#line 20 "sru.yaml"
                    const real e0 = b19[o19 + 8 + i0];
#line 21 "sru.yaml"
                    const real e1 = b2[i0];
                    const real e3 = e1 * c0;
                    const real e4 = e0 + e3;
                    const real e5 = b3[i0];
                    const real e6 = e4 + e5;
                    const real e7 = op_sigmoid(e6);
#line 23 "sru.yaml"
                    const real e8 = e7 * c0;
                    const real e10 = 1.0f - e7;
#line 20 "sru.yaml"
                    const real e11 = b19[o19 + i0];
#line 23 "sru.yaml"
                    const real e12 = e10 * e11;
                    const real e13 = e8 + e12;
#line 20 "sru.yaml"
                    const real e14 = b19[o19 + 16 + i0];
#line 22 "sru.yaml"
                    const real e15 = b4[i0];
                    const real e16 = e15 * c0;
                    const real e17 = e14 + e16;
                    const real e18 = b5[i0];
                    const real e19 = e17 + e18;
                    const real e20 = op_sigmoid(e19);
#line 24 "sru.yaml"
                    const real e21 = e20 * e13;
                    const real e22 = 1.0f - e20;
                    const real e24 = e22 * 1.7320508f;
                    const real e25 = b0[o0 + i0];
                    const real e26 = e24 * e25;
                    const real e27 = e21 + e26;
#line 375 "kernel.cu"
                    const int o8_1 = ((t + 1) * call.rows + row) * 8;
                    const int o10 = ((t) * call.rows + row) * 8;
                    b8[o8_1 + i0] = e13;
                    b10[o10 + i0] = e27;
                    n0 = e13;
                }
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b8, BUFFER(real) b17,
    CONST_BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o6 = row * 8;
        const int o8_1 = (row + 1 * call.rows) * 8;
        const int o0 = row * 8;
        const int o19 = row * 24;
        const int o8 = row * 8;
#line 24 "sru.yaml"
        const real e0 = b6[o6 + i0];
#line 23 "sru.yaml"
        const real e1 = b8[o8_1 + i0];
#line 24 "sru.yaml"
        const real e2 = e0 * e1;
        const real e3 = b0[o0 + i0];
        const real e4 = e0 * e3;
        const real e6 = e4 * 1.7320508f;
#line 22 "sru.yaml"
        const real e7 = e2 - e6;
#line 20 "sru.yaml"
        const real e8 = b19[o19 + 16 + i0];
#line 22 "sru.yaml"
        const real e9 = b4[i0];
        const real e10 = b8[o8 + i0];
        const real e11 = e9 * e10;
        const real e12 = e8 + e11;
        const real e13 = b5[i0];
        const real e14 = e12 + e13;
        const real e15 = op_sigmoid(e14);
        const real e16 = e7 * e15;
#line 24 "sru.yaml"
        const real e18 = 1.0f - e15;
#line 22 "sru.yaml"
        const real e19 = e16 * e18;
#line 430 "kernel.cu"
        const int o17 = row * 24;
        b17[o17 + 16 + i0] = e19;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b17, CONST_BUFFER(real) b19, BUFFER(real) b20,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y + 1;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 8;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real r0 = 0, f0_0 = 1;
        if (chunk == 0) {
            const int start = call.steps - 1;
            const int o9_1 = (((start + 1) & 1) * call.rows + row) * 8;
            b20[item] = b9[o9_1 + i0];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o7 = ((t) * call.rows + row) * 8;
            const int o6 = ((t) * call.rows + row) * 8;
            const int o19 = ((t) * call.rows + row) * 24;
            const int o8 = ((t) * call.rows + row) * 8;
            const int o17 = ((t) * call.rows + row) * 24;
#line 23 "sru.yaml"
            const real e1 = b7[o7 + i0];
#line 24 "sru.yaml"
            const real e3 = b6[o6 + i0];
#line 20 "sru.yaml"
            const real e4 = b19[o19 + 16 + i0];
#line 22 "sru.yaml"
            const real e5 = b4[i0];
            const real e6 = b8[o8 + i0];
            const real e7 = e5 * e6;
            const real e8 = e4 + e7;
            const real e9 = b5[i0];
            const real e10 = e8 + e9;
            const real e11 = op_sigmoid(e10);
#line 24 "sru.yaml"
            const real e12 = e3 * e11;
#line 20 "sru.yaml"
            const real e15 = b19[o19 + 8 + i0];
#line 21 "sru.yaml"
            const real e16 = b2[i0];
            const real e17 = e16 * e6;
            const real e18 = e15 + e17;
            const real e19 = b3[i0];
            const real e20 = e18 + e19;
            const real e21 = op_sigmoid(e20);
#line 23 "sru.yaml"
            const real e22 = 1.0f - e21;
#line 20 "sru.yaml"
            const real e25 = b19[o19 + i0];
#line 22 "sru.yaml"
            const real e31 = b17[o17 + 16 + i0];
            const real e32 = e31 * e5;
#line 495 "kernel.cu"
            const real e2_r = r0 + e1;
            const real e2_f0 = f0_0;
            const real e13_r = e2_r + e12;
            const real e13_f0 = e2_f0;
            const real e24_r = e13_r * e6;
            const real e24_f0 = op_carry(e6, e13_f0);
            const real e26_r = e13_r * e25;
            const real e26_f0 = op_carry(e25, e13_f0);
            const real e27_r = e24_r - e26_r;
            const real e27_f0 = e24_f0 - e26_f0;
            const real e28_r = e27_r * e21;
            const real e28_f0 = op_carry(e21, e27_f0);
            const real e29_r = e28_r * e22;
            const real e29_f0 = op_carry(e22, e28_f0);
            const real e30_r = e13_r * e21;
            const real e30_f0 = op_carry(e21, e13_f0);
            const real e33_r = e30_r + e32;
            const real e33_f0 = e30_f0;
            const real e34_r = e29_r * e16;
            const real e34_f0 = op_carry(e16, e29_f0);
            const real e35_r = e33_r + e34_r;
            const real e35_f0 = e33_f0 + e34_f0;
            const real next_r0 = e35_r;
            const real next_f0_0 = e35_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b20[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b20[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_2(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b8, BUFFER(real) b9, BUFFER(real) b17, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 8;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        if (begin < end) {
            real c0;
            if (chunks == 1) {
                const int start = call.steps - 1;
                const int o9_1 = (((start + 1) & 1) * call.rows + row) * 8;
                c0 = b9[o9_1 + i0];
            }
            else {
                c0 = b20[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b20[((k) * 2 + 0) * lanes + item] + op_carry(c0, b20[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o7 = ((t) * call.rows + row) * 8;
                const int o6 = ((t) * call.rows + row) * 8;
                const int o19 = ((t) * call.rows + row) * 24;
                const int o8 = ((t) * call.rows + row) * 8;
                const int o17 = ((t) * call.rows + row) * 24;
#line 23 "sru.yaml"
                const real e1 = b7[o7 + i0];
                const real e2 = c0 + e1;
#line 24 "sru.yaml"
                const real e3 = b6[o6 + i0];
#line 20 "sru.yaml"
                const real e4 = b19[o19 + 16 + i0];
#line 22 "sru.yaml"
                const real e5 = b4[i0];
                const real e6 = b8[o8 + i0];
                const real e7 = e5 * e6;
                const real e8 = e4 + e7;
                const real e9 = b5[i0];
                const real e10 = e8 + e9;
                const real e11 = op_sigmoid(e10);
#line 24 "sru.yaml"
                const real e12 = e3 * e11;
#line 23 "sru.yaml"
                const real e13 = e2 + e12;
#line 20 "sru.yaml"
                const real e15 = b19[o19 + 8 + i0];
#line 21 "sru.yaml"
                const real e16 = b2[i0];
                const real e17 = e16 * e6;
                const real e18 = e15 + e17;
                const real e19 = b3[i0];
                const real e20 = e18 + e19;
                const real e21 = op_sigmoid(e20);
#line 23 "sru.yaml"
                const real e22 = 1.0f - e21;
                const real e23 = e13 * e22;
                const real e24 = e13 * e6;
#line 20 "sru.yaml"
                const real e25 = b19[o19 + i0];
#line 23 "sru.yaml"
                const real e26 = e13 * e25;
#line 21 "sru.yaml"
                const real e27 = e24 - e26;
                const real e28 = e27 * e21;
                const real e29 = e28 * e22;
#line 23 "sru.yaml"
                const real e30 = e13 * e21;
#line 22 "sru.yaml"
                const real e31 = b17[o17 + 16 + i0];
                const real e32 = e31 * e5;
                const real e33 = e30 + e32;
#line 21 "sru.yaml"
                const real e34 = e29 * e16;
                const real e35 = e33 + e34;
#line 612 "kernel.cu"
                const int o9 = (((t) & 1) * call.rows + row) * 8;
                b17[o17 + i0] = e23;
                b17[o17 + 8 + i0] = e29;
                if (n + 1 == call.steps) b9[o9 + i0] = e35;
                const real n0 = e35;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b8, BUFFER(real) b11, CONST_BUFFER(real) b19,
    CONST_BUFFER(real) b21,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o21 = row * 8;
        const real p0 = b21[o21 + i0];
        const int o6 = row * 8;
        const int o19 = row * 24;
        const int o8 = row * 8;
#line 24 "sru.yaml"
        const real e0 = b6[o6 + i0];
#line 20 "sru.yaml"
        const real e2 = b19[o19 + 16 + i0];
#line 22 "sru.yaml"
        const real e3 = b4[i0];
        const real e4 = b8[o8 + i0];
        const real e5 = e3 * e4;
        const real e6 = e2 + e5;
        const real e7 = b5[i0];
        const real e8 = e6 + e7;
        const real e9 = op_sigmoid(e8);
#line 24 "sru.yaml"
        const real e10 = 1.0f - e9;
        const real e12 = e10 * 1.7320508f;
        const real e13 = e0 * e12;
#line 20 "sru.yaml"
        const real e14 = p0;
        const real e15 = e13 + e14;
#line 659 "kernel.cu"
        const int o11 = row * 8;
        b11[o11 + i0] = e15;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b8, BUFFER(real) b13, BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16, CONST_BUFFER(real) b17,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 1024);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o17 = row * 24;
                const int o8 = row * 8;
                const real e0 = b17[o17 + 8 + i0];
                const real e1 = b8[o8 + i0];
                const real e2 = e0 * e1;
                const real e3 = b17[o17 + 16 + i0];
                const real e4 = e3 * e1;
                s0 = s0 + e2;
                s1 = s1 + e0;
                s2 = s2 + e4;
                s3 = s3 + e3;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b13[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b14[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b15[i0] = sum;
        }
        if (warp == 3 && item < 8) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b16[i0] = sum;
        }
        block_barrier();
    }
}
