// generated from specs/rnnlm.yaml by `make generated`: do not edit
// rnnlm K=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 16, 17 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<B * 1 / 1>>>
//   library product b12[T*B*1, 8] = b5[T*B*1, 8] * b3[8, 8]
//   forward_2<<<T * B * 1 / 256, at most 2048>>>
//   forward_3<<<T * B * 8 / 256, at most 2048>>>
//   forward_4<<<T * B * 1 / 256, at most 2048>>>
//   forward_5<<<T * B * 8 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<T * B * 1 / 256, at most 2048>>>
//   backward_1<<<T * B * 8 / 256, at most 2048>>>
//   library product b17[T*B*1, 8] = b16[T*B*1, 8] * b3[8, 8]
//   backward_2<<<B * 1 / 1>>>
//   library product b9[8, 8] = b18[8, T*B*1] * b5[T*B*1, 8]
//   library product b10[8, 8] = b16[8, T*B*1] * b5[T*B*1, 8]
//   backward_3<<<8 / 256, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 1]
//   b1: param 0, real [64]
//   b2: param 1, real [64]
//   b3: param 2, real [64]
//   b4: adjoint 0, real [T, B, 8]
//   b5: state 0, real [T + 1, B, 8]
//   b6: grad_state 0, real [2, B, 8]
//   b7: output 0, real [T, B, 8]
//   b8: grad_param 0, real [64]
//   b9: grad_param 1, real [64]
//   b10: grad_param 2, real [64]
//   b11: saved 0, real [8]
//   b12: saved 1, real [T, B, 8]
//   b13: saved 2, real [T, B, 1]
//   b14: saved 3, real [T, B, 8]
//   b15: scratch 0, real [T, B, 1]
//   b16: scratch 1, real [T, B, 8]
//   b17: scratch 2, real [T, B, 8]
//   b18: scratch 3, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b5, BUFFER(real) b11,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b11[i0] = 0.1f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o5 = ((0) * call.rows + row) * 8;
            b5[o5 + i0] = 0.1f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b5,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 0, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (t + 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o5 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b5[o5 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o0 = (s0 + row0) * 1;
#line 16 "rnnlm.yaml"
            const real e0 = b0[o0];
            const real e1 = b1[i0 + 8 * (int)op_clamp(e0, 7)];
            const real e2 = p0;
            const real e3 = e1 + e2;
            const real e4 = op_sigmoid(e3);
#line 350 "kernel.cu"
            const int o5_1 = (s1 + row0) * 8;
            b5[o5_1 + i0] = e4;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    CONST_BUFFER(real) b12, BUFFER(real) b13,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        real sum = (-1e38f * 1e38f);
        LOOP (int i0 = 0; i0 < 8; ++i0) {
            const int o12 = row * 8;
            const real e0 = b12[o12 + i0];
            sum = op_maximum(sum, e0);
        }
        const int o13 = row * 1;
        b13[o13] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, BUFFER(real) b14,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o12 = row * 8;
        const int o13 = row * 1;
#line 17 "rnnlm.yaml"
        const real e0 = b12[o12 + i0];
        const real e1 = b13[o13];
        const real e2 = e0 - e1;
        const real e3 = F(exp)(e2);
#line 395 "kernel.cu"
        const int o14 = row * 8;
        b14[o14 + i0] = e3;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    BUFFER(real) b13, CONST_BUFFER(real) b14,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        real sum = 0.0f;
        LOOP (int i0 = 0; i0 < 8; ++i0) {
            const int o14 = row * 8;
            const real e0 = b14[o14 + i0];
            sum = sum + e0;
        }
        const int o13 = row * 1;
        b13[o13] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    BUFFER(real) b7, CONST_BUFFER(real) b13, CONST_BUFFER(real) b14,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o14 = row * 8;
        const int o13 = row * 1;
#line 17 "rnnlm.yaml"
        const real e0 = b14[o14 + i0];
        const real e1 = b13[o13];
        const real e2 = e0 / e1;
#line 437 "kernel.cu"
        const int o7 = row * 8;
        b7[o7 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b7, CONST_BUFFER(real) b13, BUFFER(real) b15,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        real sum = 0.0f;
        LOOP (int i0 = 0; i0 < 8; ++i0) {
            const int o4 = row * 8;
            const int o7 = row * 8;
            const int o13 = row * 1;
            const real e0 = b4[o4 + i0];
            const real e1 = b7[o7 + i0];
            const real e2 = e0 * e1;
            const real e3 = b13[o13];
            const real e4 = e2 / e3;
            const real e5 = -e4;
            sum = sum + e5;
        }
        const int o15 = row * 1;
        b15[o15] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, BUFFER(real) b16,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o4 = row * 8;
        const int o13 = row * 1;
        const int o15 = row * 1;
        const int o14 = row * 8;
#line 17 "rnnlm.yaml"
        const real e0 = b4[o4 + i0];
        const real e1 = b13[o13];
        const real e2 = e0 / e1;
        const real e3 = b15[o15];
        const real e4 = e2 + e3;
        const real e5 = b14[o14 + i0];
        const real e6 = e4 * e5;
#line 492 "kernel.cu"
        const int o16 = row * 8;
        b16[o16 + i0] = e6;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_2(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b5, BUFFER(real) b6, CONST_BUFFER(real) b17, BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 0, 1, 8, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (t + 1) * call.rows;
        const int s3 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o6_1 = (s0 + row0) * 8;
            const int o17 = (s1 + row0) * 8;
            const int o5_1 = (s2 + row0) * 8;
#line 16 "rnnlm.yaml"
            const real e0 = b6[o6_1 + i0];
#line 17 "rnnlm.yaml"
            const real e1 = b17[o17 + i0];
#line 16 "rnnlm.yaml"
            const real e2 = e0 + e1;
            const real e3 = b5[o5_1 + i0];
            const real e4 = e2 * e3;
            const real e6 = 1.0f - e3;
            const real e7 = e4 * e6;
#line 531 "kernel.cu"
            const int o18 = (s1 + row0) * 8;
            b18[o18 + i0] = e7;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o18 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 16 "rnnlm.yaml"
            const real e0 = p0;
#line 549 "kernel.cu"
            const int o6 = (s3 + row0) * 8;
            b6[o6 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b0, BUFFER(real) b8, CONST_BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        const int base = i0;
        LOOP (int k = 0; k < 8; ++k) b8[base + k * 8] = (real)0;
        LOOP (int row = 0; row < call.steps * call.rows; ++row) {
            const int o0 = row * 1;
            const int o18 = row * 8;
            const real e0 = b0[o0];
            const real e1 = b18[o18 + i0];
            const int goal = base + 8 * (int)op_clamp(e0, 7);
            b8[goal] = b8[goal] + e1;
        }
    }
}
