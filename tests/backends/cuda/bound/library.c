// libcuda and libcublas as far as rnngen calls them: each call goes to one function, its arguments as they came.
// What is behind that function is in __init__.py. The real cuda.bindings load this as libcuda.so.1.
#include <string.h>

typedef unsigned long long word;
typedef int (*answer_type)(const char *name, word *arguments);
static answer_type answer;
void rnngen_answers(answer_type given) { answer = given; }

// all arguments are whole numbers and addresses, which one convention passes alike
#define WORDS word a, word b, word c, word d, word e, word f, word g, word h, word i, word j, word k, word l, \
  word m, word n, word o, word p, word q, word r, word s
#define LIST {a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s}

#define DRIVER(X) \
  X(cuInit) X(cuDriverGetVersion) X(cuDeviceGetCount) X(cuDeviceGet) X(cuDeviceGetAttribute) X(cuDeviceGetName) X(cuDeviceTotalMem) \
  X(cuDevicePrimaryCtxRetain) X(cuCtxSetCurrent) X(cuCtxGetCurrent) X(cuCtxGetDevice) X(cuStreamCreate) \
  X(cuStreamDestroy) X(cuStreamIsCapturing) X(cuThreadExchangeStreamCaptureMode) X(cuStreamWaitEvent) X(cuMemAlloc) X(cuMemFree) \
  X(cuPointerGetAttribute) X(cuEventCreate) X(cuEventRecord) X(cuEventQuery) X(cuEventDestroy) X(cuMemsetD8Async) X(cuMemsetD32Async) X(cuMemsetD2D8Async) X(cuMemcpyHtoD) \
  X(cuMemcpyDtoH) X(cuMemcpyDtoDAsync) X(cuModuleLoadData) X(cuModuleGetFunction) X(cuFuncSetAttribute) \
  X(cuOccupancyMaxActiveBlocksPerMultiprocessor) X(cuLaunchKernel) X(cuLaunchCooperativeKernel) \
  X(cuStreamBeginCapture) X(cuStreamEndCapture) X(cuGraphInstantiateWithFlags) X(cuGraphDestroy) \
  X(cuGraphExecDestroy) X(cuGraphLaunch)
#define PRODUCTS(X) X(cublasCreate_v2) X(cublasSetStream_v2) X(cublasSetWorkspace_v2) X(cublasSetMathMode) X(cublasGemmEx)

#define OWN(name) static int own_##name(WORDS) { word all[] = LIST; return answer(#name, all); }
DRIVER(OWN)
#define OPEN(name) int name(WORDS) { word all[] = LIST; return answer(#name, all); }
PRODUCTS(OPEN)

int cuGetProcAddress_v2(const char *name, void **found, int version, word flags, int *status) {
  *found = 0;
#define SAME(own) if (!strcmp(name, #own)) *found = (void *)own_##own;
  DRIVER(SAME)
  if (!strcmp(name, "cuGetProcAddress")) *found = (void *)cuGetProcAddress_v2;
  if (status) *status = !*found;
  return *found ? 0 : 500; // CUDA_ERROR_NOT_FOUND
}
