; generated from specs/rg_lru.yaml by `make generated`: do not edit
; rg_lru N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 47
  %v50 = load i64, ptr %v49, align 8
  %v60 = getelementptr inbounds i64, ptr %v1, i64 5
  %v61 = load i64, ptr %v60, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = icmp eq i64 %v38, 0
  br i1 %v39, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v40 = icmp sgt i64 %v3, 1
  br i1 %v40, label %b2, label %b3
b2:
  %v41 = getelementptr inbounds i64, ptr %v1, i64 3
  %v42 = atomicrmw add ptr %v41, i64 1 acq_rel
  %v43 = load i64, ptr %v4, align 8
  %v44 = add i64 %v43, 1
  store i64 %v44, ptr %v4, align 8
  %v45 = mul i64 %v3, %v44
  br label %b4
b4:
  %v46 = load atomic i64, ptr %v41 acquire, align 8
  %v47 = icmp slt i64 %v46, %v45
  br i1 %v47, label %b5, label %b6
b5:
  %v48 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v39, label %b7, label %b8
b7:
  %v51 = icmp eq i64 %v50, 0
  br i1 %v51, label %b9, label %b10
b9:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b10
b10:
  br label %b8
b8:
  br i1 %v40, label %b11, label %b12
b11:
  %v52 = getelementptr inbounds i64, ptr %v1, i64 3
  %v53 = atomicrmw add ptr %v52, i64 1 acq_rel
  %v54 = load i64, ptr %v4, align 8
  %v55 = add i64 %v54, 1
  store i64 %v55, ptr %v4, align 8
  %v56 = mul i64 %v3, %v55
  br label %b13
b13:
  %v57 = load atomic i64, ptr %v52 acquire, align 8
  %v58 = icmp slt i64 %v57, %v56
  br i1 %v58, label %b14, label %b15
b14:
  %v59 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v80 = getelementptr inbounds i64, ptr %v1, i64 3
  %v88 = icmp sle i64 %v10, 4
  %v89 = icmp sgt i64 %v10, 4
  br label %b16
b16:
  %v62 = phi i64 [ 0, %b12 ], [ %v100, %b32 ]
  %v63 = icmp slt i64 %v62, %v6
  br i1 %v63, label %b17, label %b18
b17:
  %v64 = add i64 %v62, %v61
  %v65 = icmp slt i64 %v64, %v6
  %v66 = select i1 %v65, i64 %v64, i64 %v6
  %v67 = sub i64 %v66, %v62
  store i64 %v62, ptr %v7, align 8
  store i64 %v67, ptr %v8, align 8
  %v68 = mul i64 %v67, %v10
  %v69 = mul i64 %v68, %v2
  %v70 = sdiv i64 %v69, %v3
  %v71 = icmp slt i64 %v70, %v68
  %v72 = select i1 %v71, i64 %v70, i64 %v68
  %v73 = mul i64 %v68, %v12
  %v74 = sdiv i64 %v73, %v3
  %v75 = icmp slt i64 %v74, %v68
  %v76 = select i1 %v75, i64 %v74, i64 %v68
  %v77 = mul i64 %v62, %v10
  %v78 = add i64 %v72, %v77
  %v79 = add i64 %v76, %v77
  store i64 %v78, ptr %v31, align 8
  store i64 %v79, ptr %v32, align 8
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b19, label %b20
b19:
  %v81 = atomicrmw add ptr %v80, i64 1 acq_rel
  %v82 = load i64, ptr %v4, align 8
  %v83 = add i64 %v82, 1
  store i64 %v83, ptr %v4, align 8
  %v84 = mul i64 %v3, %v83
  br label %b21
b21:
  %v85 = load atomic i64, ptr %v80 acquire, align 8
  %v86 = icmp slt i64 %v85, %v84
  br i1 %v86, label %b22, label %b23
b22:
  %v87 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  br i1 %v88, label %b24, label %b25
b24:
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b25
b25:
  br i1 %v89, label %b26, label %b27
b26:
  br label %b28
b28:
  %v90 = phi i64 [ %v62, %b26 ], [ %v92, %b29 ]
  %v91 = icmp slt i64 %v90, %v66
  br i1 %v91, label %b29, label %b30
b29:
  store i64 %v90, ptr %v5, align 8
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v92 = add nsw i64 %v90, 1
  br label %b28
b30:
  br label %b27
b27:
  br i1 %v40, label %b31, label %b32
b31:
  %v93 = atomicrmw add ptr %v80, i64 1 acq_rel
  %v94 = load i64, ptr %v4, align 8
  %v95 = add i64 %v94, 1
  store i64 %v95, ptr %v4, align 8
  %v96 = mul i64 %v3, %v95
  br label %b33
b33:
  %v97 = load atomic i64, ptr %v80 acquire, align 8
  %v98 = icmp slt i64 %v97, %v96
  br i1 %v98, label %b34, label %b35
b34:
  %v99 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v100 = add nsw i64 %v62, %v61
  br label %b16
b18:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v8 = load ptr, ptr %v7, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v12 = load ptr, ptr %v11, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v62 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v13 = phi i64 [ 0, %b0 ], [ %v74, %b3 ]
  %v14 = icmp slt i64 %v13, 16
  br i1 %v14, label %b3, label %b4
b3:
  %v15 = getelementptr inbounds float, ptr %v6, i64 %v13
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v16)
  %v18 = fneg <8 x float> %v17
  %v19 = fcmp olt <8 x float> %v18, splat (float 0xC05A400000000000)
  %v20 = select <8 x i1> %v19, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v18
  %v21 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v20, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v22 = fsub <8 x float> %v21, splat (float 0x4168000000000000)
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v20)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v23)
  %v25 = bitcast <8 x float> %v21 to <8 x i32>
  %v26 = fmul <8 x float> %v24, %v24
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v24, <8 x float> splat (float 0x3F81227F40000000))
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> splat (float 0x3FA5556740000000))
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v24, <8 x float> splat (float 0x3FC5554B00000000))
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v24, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v30, <8 x float> %v24)
  %v32 = sub <8 x i32> %v25, splat (i32 1262485250)
  %v33 = lshr <8 x i32> %v32, splat (i32 1)
  %v34 = sub <8 x i32> %v32, %v33
  %v35 = shl <8 x i32> %v33, splat (i32 23)
  %v36 = bitcast <8 x i32> %v35 to <8 x float>
  %v37 = shl <8 x i32> %v34, splat (i32 23)
  %v38 = bitcast <8 x i32> %v37 to <8 x float>
  %v39 = fadd <8 x float> %v31, splat (float 0x3FF0000000000000)
  %v40 = fmul <8 x float> %v39, %v36
  %v41 = fmul <8 x float> %v40, %v38
  %v42 = fcmp ogt <8 x float> %v41, splat (float 0x3FDA8279A0000000)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v44 = select <8 x i1> %v42, <8 x float> %v43, <8 x float> %v41
  %v45 = select <8 x i1> %v42, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v46 = select <8 x i1> %v42, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v47 = fmul <8 x float> %v44, %v44
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v47, <8 x float> splat (float 0xBFC0DA7220000000))
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v47, <8 x float> splat (float 0xBFC546EF00000000))
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v47, <8 x float> splat (float 0xBFD0002320000000))
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v47, <8 x float> splat (float 0x3FC22D90A0000000))
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v47, <8 x float> splat (float 0x3FC999FF60000000))
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v47, <8 x float> splat (float 0x3FD5555540000000))
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v50, <8 x float> %v53)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v54, <8 x float> splat (float 0xBFE0000000000000))
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v55, <8 x float> %v46)
  %v57 = fadd <8 x float> %v56, %v44
  %v58 = fadd <8 x float> %v57, %v45
  %v59 = fcmp ogt <8 x float> %v16, splat (float 0x0000000000000000)
  %v60 = select <8 x i1> %v59, <8 x float> %v16, <8 x float> splat (float 0x0000000000000000)
  %v61 = fadd <8 x float> %v60, %v58
  %v64 = fmul <8 x float> %v63, %v61
  %v65 = fcmp olt <8 x float> %v16, splat (float 0x0000000000000000)
  %v66 = select <8 x i1> %v65, <8 x float> %v41, <8 x float> splat (float 0x3FF0000000000000)
  %v67 = fadd <8 x float> %v41, splat (float 0x3FF0000000000000)
  %v68 = fdiv <8 x float> %v66, %v67
  %v69 = getelementptr inbounds float, ptr %v8, i64 %v13
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v10, i64 %v13
  store <8 x float> %v64, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v12, i64 %v13
  store <8 x float> %v68, ptr %v73, align 4
  %v74 = add nsw i64 %v13, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 16
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 16
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v26 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v29, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  br label %b3
b3:
  %v23 = phi i64 [ 0, %b1 ], [ %v28, %b4 ]
  %v24 = icmp slt i64 %v23, 16
  br i1 %v24, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v22, i64 %v23
  store <8 x float> %v27, ptr %v25, align 4
  %v28 = add nsw i64 %v23, 8
  br label %b3
b5:
  %v29 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 5
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 6
  %v14 = load i64, ptr %v13, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v34 = load ptr, ptr %v33, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 27
  %v74 = load i64, ptr %v73, align 8
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds i64, ptr %v1, i64 28
  %v86 = load i64, ptr %v85, align 8
  %v75 = xor i64 %v74, -1
  %v76 = and i64 %v6, %v75
  %v77 = mul i64 %v76, %v30
  %v87 = xor i64 %v86, -1
  %v88 = and i64 %v6, %v87
  %v89 = mul i64 %v88, %v30
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v96, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v31 = mul i64 %v15, 16
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v31
  %v78 = sub i64 %v15, %v77
  %v79 = mul i64 %v78, 16
  %v80 = getelementptr inbounds float, ptr %v72, i64 %v79
  %v90 = sub i64 %v15, %v89
  %v91 = mul i64 %v90, 16
  %v92 = getelementptr inbounds float, ptr %v84, i64 %v91
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v95, %b8 ]
  %v18 = icmp slt i64 %v17, 2
  br i1 %v18, label %b4, label %b5
b4:
  %v35 = mul i64 %v17, 64
  %v41 = mul i64 %v17, 8
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v94, %b11 ]
  %v20 = icmp slt i64 %v19, 8
  br i1 %v20, label %b7, label %b8
b7:
  %v36 = mul i64 %v19, 8
  %v37 = add i64 %v35, %v36
  br label %b9
b9:
  %v21 = phi i64 [ 0, %b7 ], [ %v50, %b10 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v48, %b10 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v49, %b10 ]
  %v24 = icmp slt i64 %v21, 8
  br i1 %v24, label %b10, label %b11
b10:
  %v38 = add i64 %v37, %v21
  %v39 = getelementptr inbounds float, ptr %v26, i64 %v38
  %v40 = load <8 x float>, ptr %v39, align 4
  %v42 = add i64 %v41, %v21
  %v43 = getelementptr inbounds float, ptr %v32, i64 %v42
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fmul <8 x float> %v40, %v44
  %v46 = getelementptr inbounds float, ptr %v34, i64 %v38
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v22, %v45
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v44, <8 x float> %v23)
  %v50 = add nsw i64 %v21, 8
  br label %b9
b11:
  %v51 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v52 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v53 = fadd <4 x float> %v51, %v52
  %v54 = shufflevector <4 x float> %v53, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v55 = shufflevector <4 x float> %v53, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v56 = fadd <2 x float> %v54, %v55
  %v57 = extractelement <2 x float> %v56, i64 0
  %v58 = extractelement <2 x float> %v56, i64 1
  %v59 = fadd float %v57, %v58
  %v60 = shufflevector <8 x float> %v23, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v61 = shufflevector <8 x float> %v23, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v62 = fadd <4 x float> %v60, %v61
  %v63 = shufflevector <4 x float> %v62, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v64 = shufflevector <4 x float> %v62, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v65 = fadd <2 x float> %v63, %v64
  %v66 = extractelement <2 x float> %v65, i64 0
  %v67 = extractelement <2 x float> %v65, i64 1
  %v68 = fadd float %v66, %v67
  %v69 = fadd float %v59, 0x0000000000000000
  %v70 = fadd float %v68, 0x0000000000000000
  %v81 = add i64 %v41, %v19
  %v82 = getelementptr inbounds float, ptr %v80, i64 %v81
  store float %v69, ptr %v82, align 4
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v81
  store float %v70, ptr %v93, align 4
  %v94 = add nsw i64 %v19, 1
  br label %b6
b8:
  %v95 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v96 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 5
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 6
  %v12 = load i64, ptr %v11, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 29
  %v24 = load i64, ptr %v23, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 30
  %v34 = load i64, ptr %v33, align 8
  %v25 = xor i64 %v24, -1
  %v26 = and i64 %v6, %v25
  %v27 = mul i64 %v26, %v18
  %v35 = xor i64 %v34, -1
  %v36 = and i64 %v6, %v35
  %v37 = mul i64 %v36, %v18
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v44, %b1 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v19 = mul i64 %v13, 16
  %v20 = getelementptr inbounds float, ptr %v16, i64 %v19
  %v28 = sub i64 %v13, %v27
  %v29 = mul i64 %v28, 8
  %v30 = getelementptr inbounds float, ptr %v22, i64 %v29
  %v38 = sub i64 %v13, %v37
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v32, i64 %v39
  %v41 = load <8 x float>, ptr %v20, align 4
  %v42 = getelementptr inbounds float, ptr %v20, i64 8
  %v43 = load <8 x float>, ptr %v42, align 4
  store <8 x float> %v41, ptr %v30, align 4
  store <8 x float> %v43, ptr %v40, align 4
  %v44 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds i64, ptr %v1, i64 16
  %v18 = load i64, ptr %v17, align 8
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds i64, ptr %v1, i64 27
  %v40 = load i64, ptr %v39, align 8
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v49 = load ptr, ptr %v48, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds i64, ptr %v1, i64 28
  %v58 = load i64, ptr %v57, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v67 = load ptr, ptr %v66, align 4
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v69 = load ptr, ptr %v68, align 4
  %v19 = and i64 %v6, %v18
  %v22 = mul i64 %v19, %v21
  %v23 = mul i64 %v22, 16
  %v24 = getelementptr inbounds float, ptr %v16, i64 %v23
  %v41 = xor i64 %v40, -1
  %v42 = and i64 %v6, %v41
  %v59 = xor i64 %v58, -1
  %v60 = and i64 %v6, %v59
  %v135 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v207 = getelementptr inbounds float, ptr %v36, i64 8
  %v211 = getelementptr inbounds float, ptr %v49, i64 8
  %v301 = getelementptr inbounds float, ptr %v67, i64 8
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v340, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v25 = mul i64 %v13, 16
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v26, i64 8
  %v29 = load <8 x float>, ptr %v28, align 4
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v339, %b4 ]
  %v31 = phi <8 x float> [ %v27, %b1 ], [ %v200, %b4 ]
  %v32 = phi <8 x float> [ %v29, %b1 ], [ %v337, %b4 ]
  %v33 = icmp slt i64 %v30, %v8
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v6, %v30
  %v43 = sub i64 %v34, %v42
  %v44 = mul i64 %v43, %v21
  %v45 = mul i64 %v44, 16
  %v46 = getelementptr inbounds float, ptr %v38, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v25
  %v50 = and i64 %v34, %v18
  %v51 = mul i64 %v50, %v21
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v16, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v25
  %v61 = sub i64 %v34, %v60
  %v62 = mul i64 %v61, %v21
  %v63 = mul i64 %v62, 16
  %v64 = getelementptr inbounds float, ptr %v56, i64 %v63
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v25
  %v70 = mul i64 %v34, %v21
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v25
  %v74 = load <8 x float>, ptr %v36, align 4
  %v75 = load <8 x float>, ptr %v47, align 4
  %v76 = load <8 x float>, ptr %v49, align 4
  %v77 = fadd <8 x float> %v75, %v76
  %v78 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v77)
  %v79 = fneg <8 x float> %v78
  %v80 = fcmp olt <8 x float> %v79, splat (float 0xC05A400000000000)
  %v81 = select <8 x i1> %v80, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v79
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v83 = fsub <8 x float> %v82, splat (float 0x4168000000000000)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v81)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v84)
  %v86 = bitcast <8 x float> %v82 to <8 x i32>
  %v87 = fmul <8 x float> %v85, %v85
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v85, <8 x float> splat (float 0x3F81227F40000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v85, <8 x float> splat (float 0x3FA5556740000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v85, <8 x float> splat (float 0x3FC5554B00000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v85, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v91, <8 x float> %v85)
  %v93 = sub <8 x i32> %v86, splat (i32 1262485250)
  %v94 = lshr <8 x i32> %v93, splat (i32 1)
  %v95 = sub <8 x i32> %v93, %v94
  %v96 = shl <8 x i32> %v94, splat (i32 23)
  %v97 = bitcast <8 x i32> %v96 to <8 x float>
  %v98 = shl <8 x i32> %v95, splat (i32 23)
  %v99 = bitcast <8 x i32> %v98 to <8 x float>
  %v100 = fadd <8 x float> %v92, splat (float 0x3FF0000000000000)
  %v101 = fmul <8 x float> %v100, %v97
  %v102 = fmul <8 x float> %v101, %v99
  %v103 = fcmp olt <8 x float> %v77, splat (float 0x0000000000000000)
  %v104 = select <8 x i1> %v103, <8 x float> %v102, <8 x float> splat (float 0x3FF0000000000000)
  %v105 = fadd <8 x float> %v102, splat (float 0x3FF0000000000000)
  %v106 = fdiv <8 x float> %v104, %v105
  %v107 = fmul <8 x float> %v74, %v106
  %v108 = fneg <8 x float> %v107
  %v109 = fcmp olt <8 x float> %v108, splat (float 0xC05A400000000000)
  %v110 = select <8 x i1> %v109, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v108
  %v111 = fcmp ogt <8 x float> %v110, splat (float 0x4056400000000000)
  %v112 = select <8 x i1> %v111, <8 x float> splat (float 0x4056400000000000), <8 x float> %v110
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v114 = fsub <8 x float> %v113, splat (float 0x4168000000000000)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v112)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v115)
  %v117 = bitcast <8 x float> %v113 to <8 x i32>
  %v118 = fmul <8 x float> %v116, %v116
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v116, <8 x float> splat (float 0x3F81227F40000000))
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v116, <8 x float> splat (float 0x3FA5556740000000))
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v116, <8 x float> splat (float 0x3FC5554B00000000))
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v116, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v122, <8 x float> %v116)
  %v124 = sub <8 x i32> %v117, splat (i32 1262485250)
  %v125 = lshr <8 x i32> %v124, splat (i32 1)
  %v126 = sub <8 x i32> %v124, %v125
  %v127 = shl <8 x i32> %v125, splat (i32 23)
  %v128 = bitcast <8 x i32> %v127 to <8 x float>
  %v129 = shl <8 x i32> %v126, splat (i32 23)
  %v130 = bitcast <8 x i32> %v129 to <8 x float>
  %v131 = fadd <8 x float> %v123, splat (float 0x3FF0000000000000)
  %v132 = fmul <8 x float> %v131, %v128
  %v133 = fmul <8 x float> %v132, %v130
  %v134 = fmul <8 x float> %v133, %v31
  %v137 = fmul <8 x float> %v107, %v136
  %v138 = fneg <8 x float> %v137
  %v139 = fcmp olt <8 x float> %v138, splat (float 0xC033000000000000)
  %v140 = select <8 x i1> %v139, <8 x float> splat (float 0xC033000000000000), <8 x float> %v138
  %v141 = fcmp ogt <8 x float> %v140, splat (float 0x4056400000000000)
  %v142 = select <8 x i1> %v141, <8 x float> splat (float 0x4056400000000000), <8 x float> %v140
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v144 = fsub <8 x float> %v143, splat (float 0x4168000000000000)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v142)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v145)
  %v147 = bitcast <8 x float> %v143 to <8 x i32>
  %v148 = fmul <8 x float> %v146, %v146
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v146, <8 x float> splat (float 0x3F81227F40000000))
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v146, <8 x float> splat (float 0x3FA5556740000000))
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v146, <8 x float> splat (float 0x3FC5554B00000000))
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v151, <8 x float> %v146, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v152, <8 x float> %v146)
  %v154 = shl <8 x i32> %v147, splat (i32 23)
  %v155 = add <8 x i32> %v154, splat (i32 1056964608)
  %v156 = bitcast <8 x i32> %v155 to <8 x float>
  %v157 = fsub <8 x float> %v156, splat (float 0x3FE0000000000000)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v153, <8 x float> %v157)
  %v159 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v138)
  %v160 = fcmp olt <8 x float> %v159, splat (float 0x3E60000000000000)
  %v161 = fadd <8 x float> %v158, %v158
  %v162 = select <8 x i1> %v160, <8 x float> %v138, <8 x float> %v161
  %v163 = fneg <8 x float> %v162
  %v164 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v163)
  %v165 = load <8 x float>, ptr %v65, align 4
  %v166 = load <8 x float>, ptr %v67, align 4
  %v167 = fadd <8 x float> %v165, %v166
  %v168 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v167)
  %v169 = fneg <8 x float> %v168
  %v170 = fcmp olt <8 x float> %v169, splat (float 0xC05A400000000000)
  %v171 = select <8 x i1> %v170, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v169
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v173 = fsub <8 x float> %v172, splat (float 0x4168000000000000)
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v171)
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v174)
  %v176 = bitcast <8 x float> %v172 to <8 x i32>
  %v177 = fmul <8 x float> %v175, %v175
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v175, <8 x float> splat (float 0x3F81227F40000000))
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v175, <8 x float> splat (float 0x3FA5556740000000))
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v175, <8 x float> splat (float 0x3FC5554B00000000))
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v175, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v181, <8 x float> %v175)
  %v183 = sub <8 x i32> %v176, splat (i32 1262485250)
  %v184 = lshr <8 x i32> %v183, splat (i32 1)
  %v185 = sub <8 x i32> %v183, %v184
  %v186 = shl <8 x i32> %v184, splat (i32 23)
  %v187 = bitcast <8 x i32> %v186 to <8 x float>
  %v188 = shl <8 x i32> %v185, splat (i32 23)
  %v189 = bitcast <8 x i32> %v188 to <8 x float>
  %v190 = fadd <8 x float> %v182, splat (float 0x3FF0000000000000)
  %v191 = fmul <8 x float> %v190, %v187
  %v192 = fmul <8 x float> %v191, %v189
  %v193 = fcmp olt <8 x float> %v167, splat (float 0x0000000000000000)
  %v194 = select <8 x i1> %v193, <8 x float> %v192, <8 x float> splat (float 0x3FF0000000000000)
  %v195 = fadd <8 x float> %v192, splat (float 0x3FF0000000000000)
  %v196 = fdiv <8 x float> %v194, %v195
  %v197 = load <8 x float>, ptr %v73, align 4
  %v198 = fmul <8 x float> %v196, %v197
  %v199 = fmul <8 x float> %v164, %v198
  %v200 = fadd <8 x float> %v134, %v199
  %v201 = add i64 %v34, 1
  %v202 = and i64 %v201, %v18
  %v203 = mul i64 %v202, %v21
  %v204 = mul i64 %v203, 16
  %v205 = getelementptr inbounds float, ptr %v16, i64 %v204
  %v206 = getelementptr inbounds float, ptr %v205, i64 %v25
  store <8 x float> %v200, ptr %v206, align 4
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = getelementptr inbounds float, ptr %v47, i64 8
  %v210 = load <8 x float>, ptr %v209, align 4
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v210, %v212
  %v214 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v213)
  %v215 = fneg <8 x float> %v214
  %v216 = fcmp olt <8 x float> %v215, splat (float 0xC05A400000000000)
  %v217 = select <8 x i1> %v216, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v215
  %v218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v217, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v219 = fsub <8 x float> %v218, splat (float 0x4168000000000000)
  %v220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v219, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v217)
  %v221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v219, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v220)
  %v222 = bitcast <8 x float> %v218 to <8 x i32>
  %v223 = fmul <8 x float> %v221, %v221
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v221, <8 x float> splat (float 0x3F81227F40000000))
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v224, <8 x float> %v221, <8 x float> splat (float 0x3FA5556740000000))
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v221, <8 x float> splat (float 0x3FC5554B00000000))
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v226, <8 x float> %v221, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v227, <8 x float> %v221)
  %v229 = sub <8 x i32> %v222, splat (i32 1262485250)
  %v230 = lshr <8 x i32> %v229, splat (i32 1)
  %v231 = sub <8 x i32> %v229, %v230
  %v232 = shl <8 x i32> %v230, splat (i32 23)
  %v233 = bitcast <8 x i32> %v232 to <8 x float>
  %v234 = shl <8 x i32> %v231, splat (i32 23)
  %v235 = bitcast <8 x i32> %v234 to <8 x float>
  %v236 = fadd <8 x float> %v228, splat (float 0x3FF0000000000000)
  %v237 = fmul <8 x float> %v236, %v233
  %v238 = fmul <8 x float> %v237, %v235
  %v239 = fcmp olt <8 x float> %v213, splat (float 0x0000000000000000)
  %v240 = select <8 x i1> %v239, <8 x float> %v238, <8 x float> splat (float 0x3FF0000000000000)
  %v241 = fadd <8 x float> %v238, splat (float 0x3FF0000000000000)
  %v242 = fdiv <8 x float> %v240, %v241
  %v243 = fmul <8 x float> %v208, %v242
  %v244 = fneg <8 x float> %v243
  %v245 = fcmp olt <8 x float> %v244, splat (float 0xC05A400000000000)
  %v246 = select <8 x i1> %v245, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v244
  %v247 = fcmp ogt <8 x float> %v246, splat (float 0x4056400000000000)
  %v248 = select <8 x i1> %v247, <8 x float> splat (float 0x4056400000000000), <8 x float> %v246
  %v249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v248, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v250 = fsub <8 x float> %v249, splat (float 0x4168000000000000)
  %v251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v250, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v248)
  %v252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v250, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v251)
  %v253 = bitcast <8 x float> %v249 to <8 x i32>
  %v254 = fmul <8 x float> %v252, %v252
  %v255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v252, <8 x float> splat (float 0x3F81227F40000000))
  %v256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v255, <8 x float> %v252, <8 x float> splat (float 0x3FA5556740000000))
  %v257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v256, <8 x float> %v252, <8 x float> splat (float 0x3FC5554B00000000))
  %v258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v257, <8 x float> %v252, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v254, <8 x float> %v258, <8 x float> %v252)
  %v260 = sub <8 x i32> %v253, splat (i32 1262485250)
  %v261 = lshr <8 x i32> %v260, splat (i32 1)
  %v262 = sub <8 x i32> %v260, %v261
  %v263 = shl <8 x i32> %v261, splat (i32 23)
  %v264 = bitcast <8 x i32> %v263 to <8 x float>
  %v265 = shl <8 x i32> %v262, splat (i32 23)
  %v266 = bitcast <8 x i32> %v265 to <8 x float>
  %v267 = fadd <8 x float> %v259, splat (float 0x3FF0000000000000)
  %v268 = fmul <8 x float> %v267, %v264
  %v269 = fmul <8 x float> %v268, %v266
  %v270 = fmul <8 x float> %v269, %v32
  %v271 = fmul <8 x float> %v243, %v136
  %v272 = fneg <8 x float> %v271
  %v273 = fcmp olt <8 x float> %v272, splat (float 0xC033000000000000)
  %v274 = select <8 x i1> %v273, <8 x float> splat (float 0xC033000000000000), <8 x float> %v272
  %v275 = fcmp ogt <8 x float> %v274, splat (float 0x4056400000000000)
  %v276 = select <8 x i1> %v275, <8 x float> splat (float 0x4056400000000000), <8 x float> %v274
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v276, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v278 = fsub <8 x float> %v277, splat (float 0x4168000000000000)
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v278, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v276)
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v278, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v279)
  %v281 = bitcast <8 x float> %v277 to <8 x i32>
  %v282 = fmul <8 x float> %v280, %v280
  %v283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v280, <8 x float> splat (float 0x3F81227F40000000))
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v283, <8 x float> %v280, <8 x float> splat (float 0x3FA5556740000000))
  %v285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v284, <8 x float> %v280, <8 x float> splat (float 0x3FC5554B00000000))
  %v286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v285, <8 x float> %v280, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v282, <8 x float> %v286, <8 x float> %v280)
  %v288 = shl <8 x i32> %v281, splat (i32 23)
  %v289 = add <8 x i32> %v288, splat (i32 1056964608)
  %v290 = bitcast <8 x i32> %v289 to <8 x float>
  %v291 = fsub <8 x float> %v290, splat (float 0x3FE0000000000000)
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> %v287, <8 x float> %v291)
  %v293 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v272)
  %v294 = fcmp olt <8 x float> %v293, splat (float 0x3E60000000000000)
  %v295 = fadd <8 x float> %v292, %v292
  %v296 = select <8 x i1> %v294, <8 x float> %v272, <8 x float> %v295
  %v297 = fneg <8 x float> %v296
  %v298 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v297)
  %v299 = getelementptr inbounds float, ptr %v65, i64 8
  %v300 = load <8 x float>, ptr %v299, align 4
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = fadd <8 x float> %v300, %v302
  %v304 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v303)
  %v305 = fneg <8 x float> %v304
  %v306 = fcmp olt <8 x float> %v305, splat (float 0xC05A400000000000)
  %v307 = select <8 x i1> %v306, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v305
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v309 = fsub <8 x float> %v308, splat (float 0x4168000000000000)
  %v310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v307)
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v310)
  %v312 = bitcast <8 x float> %v308 to <8 x i32>
  %v313 = fmul <8 x float> %v311, %v311
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v311, <8 x float> splat (float 0x3F81227F40000000))
  %v315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v314, <8 x float> %v311, <8 x float> splat (float 0x3FA5556740000000))
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v315, <8 x float> %v311, <8 x float> splat (float 0x3FC5554B00000000))
  %v317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v316, <8 x float> %v311, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v313, <8 x float> %v317, <8 x float> %v311)
  %v319 = sub <8 x i32> %v312, splat (i32 1262485250)
  %v320 = lshr <8 x i32> %v319, splat (i32 1)
  %v321 = sub <8 x i32> %v319, %v320
  %v322 = shl <8 x i32> %v320, splat (i32 23)
  %v323 = bitcast <8 x i32> %v322 to <8 x float>
  %v324 = shl <8 x i32> %v321, splat (i32 23)
  %v325 = bitcast <8 x i32> %v324 to <8 x float>
  %v326 = fadd <8 x float> %v318, splat (float 0x3FF0000000000000)
  %v327 = fmul <8 x float> %v326, %v323
  %v328 = fmul <8 x float> %v327, %v325
  %v329 = fcmp olt <8 x float> %v303, splat (float 0x0000000000000000)
  %v330 = select <8 x i1> %v329, <8 x float> %v328, <8 x float> splat (float 0x3FF0000000000000)
  %v331 = fadd <8 x float> %v328, splat (float 0x3FF0000000000000)
  %v332 = fdiv <8 x float> %v330, %v331
  %v333 = getelementptr inbounds float, ptr %v73, i64 8
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = fmul <8 x float> %v332, %v334
  %v336 = fmul <8 x float> %v298, %v335
  %v337 = fadd <8 x float> %v270, %v336
  %v338 = getelementptr inbounds float, ptr %v206, i64 8
  store <8 x float> %v337, ptr %v338, align 4
  %v339 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v340 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds i64, ptr %v1, i64 27
  %v21 = load i64, ptr %v20, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds i64, ptr %v1, i64 16
  %v37 = load i64, ptr %v36, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 28
  %v46 = load i64, ptr %v45, align 8
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v55 = load ptr, ptr %v54, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v57 = load ptr, ptr %v56, align 4
  %v22 = xor i64 %v21, -1
  %v23 = and i64 %v6, %v22
  %v24 = sub i64 %v9, %v23
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 16
  %v29 = getelementptr inbounds float, ptr %v19, i64 %v28
  %v38 = and i64 %v9, %v37
  %v39 = mul i64 %v38, %v26
  %v40 = mul i64 %v39, 16
  %v41 = getelementptr inbounds float, ptr %v35, i64 %v40
  %v47 = xor i64 %v46, -1
  %v48 = and i64 %v6, %v47
  %v49 = sub i64 %v9, %v48
  %v50 = mul i64 %v49, %v26
  %v51 = mul i64 %v50, 16
  %v52 = getelementptr inbounds float, ptr %v44, i64 %v51
  %v58 = mul i64 %v9, %v26
  %v59 = mul i64 %v58, 16
  %v60 = getelementptr inbounds float, ptr %v57, i64 %v59
  %v62 = add i64 %v9, 1
  %v63 = and i64 %v62, %v37
  %v64 = mul i64 %v63, %v26
  %v65 = mul i64 %v64, 16
  %v66 = getelementptr inbounds float, ptr %v35, i64 %v65
  %v136 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v207, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v30 = mul i64 %v14, 16
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v30
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v30
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v30
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v30
  br label %b3
b3:
  %v68 = phi i64 [ 0, %b1 ], [ %v206, %b4 ]
  %v69 = icmp slt i64 %v68, 16
  br i1 %v69, label %b4, label %b5
b4:
  %v70 = getelementptr inbounds float, ptr %v17, i64 %v68
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = getelementptr inbounds float, ptr %v31, i64 %v68
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = getelementptr inbounds float, ptr %v33, i64 %v68
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = fadd <8 x float> %v73, %v75
  %v77 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v76)
  %v78 = fneg <8 x float> %v77
  %v79 = fcmp olt <8 x float> %v78, splat (float 0xC05A400000000000)
  %v80 = select <8 x i1> %v79, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v78
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v82 = fsub <8 x float> %v81, splat (float 0x4168000000000000)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v80)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v83)
  %v85 = bitcast <8 x float> %v81 to <8 x i32>
  %v86 = fmul <8 x float> %v84, %v84
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v84, <8 x float> splat (float 0x3F81227F40000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v84, <8 x float> splat (float 0x3FA5556740000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v84, <8 x float> splat (float 0x3FC5554B00000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v84, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v90, <8 x float> %v84)
  %v92 = sub <8 x i32> %v85, splat (i32 1262485250)
  %v93 = lshr <8 x i32> %v92, splat (i32 1)
  %v94 = sub <8 x i32> %v92, %v93
  %v95 = shl <8 x i32> %v93, splat (i32 23)
  %v96 = bitcast <8 x i32> %v95 to <8 x float>
  %v97 = shl <8 x i32> %v94, splat (i32 23)
  %v98 = bitcast <8 x i32> %v97 to <8 x float>
  %v99 = fadd <8 x float> %v91, splat (float 0x3FF0000000000000)
  %v100 = fmul <8 x float> %v99, %v96
  %v101 = fmul <8 x float> %v100, %v98
  %v102 = fcmp olt <8 x float> %v76, splat (float 0x0000000000000000)
  %v103 = select <8 x i1> %v102, <8 x float> %v101, <8 x float> splat (float 0x3FF0000000000000)
  %v104 = fadd <8 x float> %v101, splat (float 0x3FF0000000000000)
  %v105 = fdiv <8 x float> %v103, %v104
  %v106 = fmul <8 x float> %v71, %v105
  %v107 = fneg <8 x float> %v106
  %v108 = fcmp olt <8 x float> %v107, splat (float 0xC05A400000000000)
  %v109 = select <8 x i1> %v108, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v107
  %v110 = fcmp ogt <8 x float> %v109, splat (float 0x4056400000000000)
  %v111 = select <8 x i1> %v110, <8 x float> splat (float 0x4056400000000000), <8 x float> %v109
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v113 = fsub <8 x float> %v112, splat (float 0x4168000000000000)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v111)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v114)
  %v116 = bitcast <8 x float> %v112 to <8 x i32>
  %v117 = fmul <8 x float> %v115, %v115
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v115, <8 x float> splat (float 0x3F81227F40000000))
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v115, <8 x float> splat (float 0x3FA5556740000000))
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v115, <8 x float> splat (float 0x3FC5554B00000000))
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v115, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v121, <8 x float> %v115)
  %v123 = sub <8 x i32> %v116, splat (i32 1262485250)
  %v124 = lshr <8 x i32> %v123, splat (i32 1)
  %v125 = sub <8 x i32> %v123, %v124
  %v126 = shl <8 x i32> %v124, splat (i32 23)
  %v127 = bitcast <8 x i32> %v126 to <8 x float>
  %v128 = shl <8 x i32> %v125, splat (i32 23)
  %v129 = bitcast <8 x i32> %v128 to <8 x float>
  %v130 = fadd <8 x float> %v122, splat (float 0x3FF0000000000000)
  %v131 = fmul <8 x float> %v130, %v127
  %v132 = fmul <8 x float> %v131, %v129
  %v133 = getelementptr inbounds float, ptr %v42, i64 %v68
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fmul <8 x float> %v132, %v134
  %v138 = fmul <8 x float> %v106, %v137
  %v139 = fneg <8 x float> %v138
  %v140 = fcmp olt <8 x float> %v139, splat (float 0xC033000000000000)
  %v141 = select <8 x i1> %v140, <8 x float> splat (float 0xC033000000000000), <8 x float> %v139
  %v142 = fcmp ogt <8 x float> %v141, splat (float 0x4056400000000000)
  %v143 = select <8 x i1> %v142, <8 x float> splat (float 0x4056400000000000), <8 x float> %v141
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v145 = fsub <8 x float> %v144, splat (float 0x4168000000000000)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v143)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v146)
  %v148 = bitcast <8 x float> %v144 to <8 x i32>
  %v149 = fmul <8 x float> %v147, %v147
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v147, <8 x float> splat (float 0x3F81227F40000000))
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v147, <8 x float> splat (float 0x3FA5556740000000))
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v151, <8 x float> %v147, <8 x float> splat (float 0x3FC5554B00000000))
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v147, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v153, <8 x float> %v147)
  %v155 = shl <8 x i32> %v148, splat (i32 23)
  %v156 = add <8 x i32> %v155, splat (i32 1056964608)
  %v157 = bitcast <8 x i32> %v156 to <8 x float>
  %v158 = fsub <8 x float> %v157, splat (float 0x3FE0000000000000)
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v154, <8 x float> %v158)
  %v160 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v139)
  %v161 = fcmp olt <8 x float> %v160, splat (float 0x3E60000000000000)
  %v162 = fadd <8 x float> %v159, %v159
  %v163 = select <8 x i1> %v161, <8 x float> %v139, <8 x float> %v162
  %v164 = fneg <8 x float> %v163
  %v165 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v164)
  %v166 = getelementptr inbounds float, ptr %v53, i64 %v68
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = getelementptr inbounds float, ptr %v55, i64 %v68
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v167, %v169
  %v171 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v170)
  %v172 = fneg <8 x float> %v171
  %v173 = fcmp olt <8 x float> %v172, splat (float 0xC05A400000000000)
  %v174 = select <8 x i1> %v173, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v172
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v176 = fsub <8 x float> %v175, splat (float 0x4168000000000000)
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v174)
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v177)
  %v179 = bitcast <8 x float> %v175 to <8 x i32>
  %v180 = fmul <8 x float> %v178, %v178
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v178, <8 x float> splat (float 0x3F81227F40000000))
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v178, <8 x float> splat (float 0x3FA5556740000000))
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> %v178, <8 x float> splat (float 0x3FC5554B00000000))
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v178, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v184, <8 x float> %v178)
  %v186 = sub <8 x i32> %v179, splat (i32 1262485250)
  %v187 = lshr <8 x i32> %v186, splat (i32 1)
  %v188 = sub <8 x i32> %v186, %v187
  %v189 = shl <8 x i32> %v187, splat (i32 23)
  %v190 = bitcast <8 x i32> %v189 to <8 x float>
  %v191 = shl <8 x i32> %v188, splat (i32 23)
  %v192 = bitcast <8 x i32> %v191 to <8 x float>
  %v193 = fadd <8 x float> %v185, splat (float 0x3FF0000000000000)
  %v194 = fmul <8 x float> %v193, %v190
  %v195 = fmul <8 x float> %v194, %v192
  %v196 = fcmp olt <8 x float> %v170, splat (float 0x0000000000000000)
  %v197 = select <8 x i1> %v196, <8 x float> %v195, <8 x float> splat (float 0x3FF0000000000000)
  %v198 = fadd <8 x float> %v195, splat (float 0x3FF0000000000000)
  %v199 = fdiv <8 x float> %v197, %v198
  %v200 = getelementptr inbounds float, ptr %v61, i64 %v68
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = fmul <8 x float> %v199, %v201
  %v203 = fmul <8 x float> %v165, %v202
  %v204 = fadd <8 x float> %v135, %v203
  %v205 = getelementptr inbounds float, ptr %v67, i64 %v68
  store <8 x float> %v204, ptr %v205, align 4
  %v206 = add nsw i64 %v68, 8
  br label %b3
b5:
  %v207 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = sub i64 %v6, 1
  br label %b0
b0:
  %v37 = phi i64 [ 0, %entry ], [ %v41, %b1 ]
  %v38 = icmp slt i64 %v37, %v6
  br i1 %v38, label %b1, label %b2
b1:
  %v40 = sub i64 %v39, %v37
  store i64 %v40, ptr %v5, align 8
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v41 = add nsw i64 %v37, 1
  br label %b0
b2:
  %v42 = icmp sgt i64 %v3, 1
  br i1 %v42, label %b3, label %b4
b3:
  %v43 = getelementptr inbounds i64, ptr %v1, i64 3
  %v44 = atomicrmw add ptr %v43, i64 1 acq_rel
  %v45 = load i64, ptr %v4, align 8
  %v46 = add i64 %v45, 1
  store i64 %v46, ptr %v4, align 8
  %v47 = mul i64 %v3, %v46
  br label %b5
b5:
  %v48 = load atomic i64, ptr %v43 acquire, align 8
  %v49 = icmp slt i64 %v48, %v47
  br i1 %v49, label %b6, label %b7
b6:
  %v50 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b8, label %b9
b8:
  %v51 = getelementptr inbounds i64, ptr %v1, i64 3
  %v52 = atomicrmw add ptr %v51, i64 1 acq_rel
  %v53 = load i64, ptr %v4, align 8
  %v54 = add i64 %v53, 1
  store i64 %v54, ptr %v4, align 8
  %v55 = mul i64 %v3, %v54
  br label %b10
b10:
  %v56 = load atomic i64, ptr %v51 acquire, align 8
  %v57 = icmp slt i64 %v56, %v55
  br i1 %v57, label %b11, label %b12
b11:
  %v58 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b13, label %b14
b13:
  %v59 = getelementptr inbounds i64, ptr %v1, i64 3
  %v60 = atomicrmw add ptr %v59, i64 1 acq_rel
  %v61 = load i64, ptr %v4, align 8
  %v62 = add i64 %v61, 1
  store i64 %v62, ptr %v4, align 8
  %v63 = mul i64 %v3, %v62
  br label %b15
b15:
  %v64 = load atomic i64, ptr %v59 acquire, align 8
  %v65 = icmp slt i64 %v64, %v63
  br i1 %v65, label %b16, label %b17
b16:
  %v66 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  call void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b18, label %b19
b18:
  %v67 = getelementptr inbounds i64, ptr %v1, i64 3
  %v68 = atomicrmw add ptr %v67, i64 1 acq_rel
  %v69 = load i64, ptr %v4, align 8
  %v70 = add i64 %v69, 1
  store i64 %v70, ptr %v4, align 8
  %v71 = mul i64 %v3, %v70
  br label %b20
b20:
  %v72 = load atomic i64, ptr %v67 acquire, align 8
  %v73 = icmp slt i64 %v72, %v71
  br i1 %v73, label %b21, label %b22
b21:
  %v74 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  call void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b23, label %b24
b23:
  %v75 = getelementptr inbounds i64, ptr %v1, i64 3
  %v76 = atomicrmw add ptr %v75, i64 1 acq_rel
  %v77 = load i64, ptr %v4, align 8
  %v78 = add i64 %v77, 1
  store i64 %v78, ptr %v4, align 8
  %v79 = mul i64 %v3, %v78
  br label %b25
b25:
  %v80 = load atomic i64, ptr %v75 acquire, align 8
  %v81 = icmp slt i64 %v80, %v79
  br i1 %v81, label %b26, label %b27
b26:
  %v82 = call i32 @sched_yield()
  br label %b25
b27:
  br label %b24
b24:
  call void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b28, label %b29
b28:
  %v83 = getelementptr inbounds i64, ptr %v1, i64 3
  %v84 = atomicrmw add ptr %v83, i64 1 acq_rel
  %v85 = load i64, ptr %v4, align 8
  %v86 = add i64 %v85, 1
  store i64 %v86, ptr %v4, align 8
  %v87 = mul i64 %v3, %v86
  br label %b30
b30:
  %v88 = load atomic i64, ptr %v83 acquire, align 8
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b31, label %b32
b31:
  %v90 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  call void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b33, label %b34
b33:
  %v91 = getelementptr inbounds i64, ptr %v1, i64 3
  %v92 = atomicrmw add ptr %v91, i64 1 acq_rel
  %v93 = load i64, ptr %v4, align 8
  %v94 = add i64 %v93, 1
  store i64 %v94, ptr %v4, align 8
  %v95 = mul i64 %v3, %v94
  br label %b35
b35:
  %v96 = load atomic i64, ptr %v91 acquire, align 8
  %v97 = icmp slt i64 %v96, %v95
  br i1 %v97, label %b36, label %b37
b36:
  %v98 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  call void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b38, label %b39
b38:
  %v99 = getelementptr inbounds i64, ptr %v1, i64 3
  %v100 = atomicrmw add ptr %v99, i64 1 acq_rel
  %v101 = load i64, ptr %v4, align 8
  %v102 = add i64 %v101, 1
  store i64 %v102, ptr %v4, align 8
  %v103 = mul i64 %v3, %v102
  br label %b40
b40:
  %v104 = load atomic i64, ptr %v99 acquire, align 8
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b41, label %b42
b41:
  %v106 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  call void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b43, label %b44
b43:
  %v107 = getelementptr inbounds i64, ptr %v1, i64 3
  %v108 = atomicrmw add ptr %v107, i64 1 acq_rel
  %v109 = load i64, ptr %v4, align 8
  %v110 = add i64 %v109, 1
  store i64 %v110, ptr %v4, align 8
  %v111 = mul i64 %v3, %v110
  br label %b45
b45:
  %v112 = load atomic i64, ptr %v107 acquire, align 8
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b46, label %b47
b46:
  %v114 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  call void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b48, label %b49
b48:
  %v115 = getelementptr inbounds i64, ptr %v1, i64 3
  %v116 = atomicrmw add ptr %v115, i64 1 acq_rel
  %v117 = load i64, ptr %v4, align 8
  %v118 = add i64 %v117, 1
  store i64 %v118, ptr %v4, align 8
  %v119 = mul i64 %v3, %v118
  br label %b50
b50:
  %v120 = load atomic i64, ptr %v115 acquire, align 8
  %v121 = icmp slt i64 %v120, %v119
  br i1 %v121, label %b51, label %b52
b51:
  %v122 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b53, label %b54
b53:
  %v123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v124 = atomicrmw add ptr %v123, i64 1 acq_rel
  %v125 = load i64, ptr %v4, align 8
  %v126 = add i64 %v125, 1
  store i64 %v126, ptr %v4, align 8
  %v127 = mul i64 %v3, %v126
  br label %b55
b55:
  %v128 = load atomic i64, ptr %v123 acquire, align 8
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b56, label %b57
b56:
  %v130 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  call void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b58, label %b59
b58:
  %v131 = getelementptr inbounds i64, ptr %v1, i64 3
  %v132 = atomicrmw add ptr %v131, i64 1 acq_rel
  %v133 = load i64, ptr %v4, align 8
  %v134 = add i64 %v133, 1
  store i64 %v134, ptr %v4, align 8
  %v135 = mul i64 %v3, %v134
  br label %b60
b60:
  %v136 = load atomic i64, ptr %v131 acquire, align 8
  %v137 = icmp slt i64 %v136, %v135
  br i1 %v137, label %b61, label %b62
b61:
  %v138 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  call void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b63, label %b64
b63:
  %v139 = getelementptr inbounds i64, ptr %v1, i64 3
  %v140 = atomicrmw add ptr %v139, i64 1 acq_rel
  %v141 = load i64, ptr %v4, align 8
  %v142 = add i64 %v141, 1
  store i64 %v142, ptr %v4, align 8
  %v143 = mul i64 %v3, %v142
  br label %b65
b65:
  %v144 = load atomic i64, ptr %v139 acquire, align 8
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b66, label %b67
b66:
  %v146 = call i32 @sched_yield()
  br label %b65
b67:
  br label %b64
b64:
  call void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b68, label %b69
b68:
  %v147 = getelementptr inbounds i64, ptr %v1, i64 3
  %v148 = atomicrmw add ptr %v147, i64 1 acq_rel
  %v149 = load i64, ptr %v4, align 8
  %v150 = add i64 %v149, 1
  store i64 %v150, ptr %v4, align 8
  %v151 = mul i64 %v3, %v150
  br label %b70
b70:
  %v152 = load atomic i64, ptr %v147 acquire, align 8
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b71, label %b72
b71:
  %v154 = call i32 @sched_yield()
  br label %b70
b72:
  br label %b69
b69:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v36 = load ptr, ptr %v35, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v42 = load ptr, ptr %v41, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v52 = load ptr, ptr %v51, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v65 = load ptr, ptr %v64, align 4
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v69 = load ptr, ptr %v68, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 16
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 16
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v26
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v26
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v26
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v26
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v26
  %v59 = and i64 %v5, 1
  %v60 = mul i64 %v59, %v17
  %v61 = mul i64 %v60, 16
  %v62 = getelementptr inbounds float, ptr %v13, i64 %v61
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v26
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v26
  %v117 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v244 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v245 = shufflevector <8 x float> %v244, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v264, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 16
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v21
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v21
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v21
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v21
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v21
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v21
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v21
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v21
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v21
  br label %b3
b3:
  %v72 = phi i64 [ 0, %b1 ], [ %v263, %b4 ]
  %v73 = icmp slt i64 %v72, 16
  br i1 %v73, label %b4, label %b5
b4:
  %v74 = getelementptr inbounds float, ptr %v22, i64 %v72
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = getelementptr inbounds float, ptr %v28, i64 %v72
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v75, %v77
  %v79 = getelementptr inbounds float, ptr %v32, i64 %v72
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v34, i64 %v72
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fadd <8 x float> %v80, %v82
  %v84 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v83)
  %v85 = fneg <8 x float> %v84
  %v86 = fcmp olt <8 x float> %v85, splat (float 0xC05A400000000000)
  %v87 = select <8 x i1> %v86, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v85
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v89 = fsub <8 x float> %v88, splat (float 0x4168000000000000)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v87)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v90)
  %v92 = bitcast <8 x float> %v88 to <8 x i32>
  %v93 = fmul <8 x float> %v91, %v91
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v91, <8 x float> splat (float 0x3F81227F40000000))
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v91, <8 x float> splat (float 0x3FA5556740000000))
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v91, <8 x float> splat (float 0x3FC5554B00000000))
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v91, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v97, <8 x float> %v91)
  %v99 = sub <8 x i32> %v92, splat (i32 1262485250)
  %v100 = lshr <8 x i32> %v99, splat (i32 1)
  %v101 = sub <8 x i32> %v99, %v100
  %v102 = shl <8 x i32> %v100, splat (i32 23)
  %v103 = bitcast <8 x i32> %v102 to <8 x float>
  %v104 = shl <8 x i32> %v101, splat (i32 23)
  %v105 = bitcast <8 x i32> %v104 to <8 x float>
  %v106 = fadd <8 x float> %v98, splat (float 0x3FF0000000000000)
  %v107 = fmul <8 x float> %v106, %v103
  %v108 = fmul <8 x float> %v107, %v105
  %v109 = fcmp olt <8 x float> %v83, splat (float 0x0000000000000000)
  %v110 = select <8 x i1> %v109, <8 x float> %v108, <8 x float> splat (float 0x3FF0000000000000)
  %v111 = fadd <8 x float> %v108, splat (float 0x3FF0000000000000)
  %v112 = fdiv <8 x float> %v110, %v111
  %v113 = getelementptr inbounds float, ptr %v38, i64 %v72
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = fmul <8 x float> %v112, %v114
  %v116 = fmul <8 x float> %v78, %v115
  %v119 = fmul <8 x float> %v118, %v116
  %v120 = getelementptr inbounds float, ptr %v40, i64 %v72
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v44, i64 %v72
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v46, i64 %v72
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = fadd <8 x float> %v123, %v125
  %v127 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v126)
  %v128 = fneg <8 x float> %v127
  %v129 = fcmp olt <8 x float> %v128, splat (float 0xC05A400000000000)
  %v130 = select <8 x i1> %v129, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v128
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v132 = fsub <8 x float> %v131, splat (float 0x4168000000000000)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v130)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v133)
  %v135 = bitcast <8 x float> %v131 to <8 x i32>
  %v136 = fmul <8 x float> %v134, %v134
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v134, <8 x float> splat (float 0x3F81227F40000000))
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v134, <8 x float> splat (float 0x3FA5556740000000))
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v134, <8 x float> splat (float 0x3FC5554B00000000))
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v134, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v140, <8 x float> %v134)
  %v142 = sub <8 x i32> %v135, splat (i32 1262485250)
  %v143 = lshr <8 x i32> %v142, splat (i32 1)
  %v144 = sub <8 x i32> %v142, %v143
  %v145 = shl <8 x i32> %v143, splat (i32 23)
  %v146 = bitcast <8 x i32> %v145 to <8 x float>
  %v147 = shl <8 x i32> %v144, splat (i32 23)
  %v148 = bitcast <8 x i32> %v147 to <8 x float>
  %v149 = fadd <8 x float> %v141, splat (float 0x3FF0000000000000)
  %v150 = fmul <8 x float> %v149, %v146
  %v151 = fmul <8 x float> %v150, %v148
  %v152 = fcmp olt <8 x float> %v126, splat (float 0x0000000000000000)
  %v153 = select <8 x i1> %v152, <8 x float> %v151, <8 x float> splat (float 0x3FF0000000000000)
  %v154 = fadd <8 x float> %v151, splat (float 0x3FF0000000000000)
  %v155 = fdiv <8 x float> %v153, %v154
  %v156 = fmul <8 x float> %v121, %v155
  %v159 = fmul <8 x float> %v156, %v158
  %v160 = fneg <8 x float> %v159
  %v161 = fcmp olt <8 x float> %v160, splat (float 0xC033000000000000)
  %v162 = select <8 x i1> %v161, <8 x float> splat (float 0xC033000000000000), <8 x float> %v160
  %v163 = fcmp ogt <8 x float> %v162, splat (float 0x4056400000000000)
  %v164 = select <8 x i1> %v163, <8 x float> splat (float 0x4056400000000000), <8 x float> %v162
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v166 = fsub <8 x float> %v165, splat (float 0x4168000000000000)
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v164)
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v167)
  %v169 = bitcast <8 x float> %v165 to <8 x i32>
  %v170 = fmul <8 x float> %v168, %v168
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v168, <8 x float> splat (float 0x3F81227F40000000))
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v168, <8 x float> splat (float 0x3FA5556740000000))
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v168, <8 x float> splat (float 0x3FC5554B00000000))
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v168, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v174, <8 x float> %v168)
  %v176 = shl <8 x i32> %v169, splat (i32 23)
  %v177 = add <8 x i32> %v176, splat (i32 1056964608)
  %v178 = bitcast <8 x i32> %v177 to <8 x float>
  %v179 = fsub <8 x float> %v178, splat (float 0x3FE0000000000000)
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v175, <8 x float> %v179)
  %v181 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v160)
  %v182 = fcmp olt <8 x float> %v181, splat (float 0x3E60000000000000)
  %v183 = fadd <8 x float> %v180, %v180
  %v184 = select <8 x i1> %v182, <8 x float> %v160, <8 x float> %v183
  %v185 = fneg <8 x float> %v184
  %v186 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v185)
  %v187 = fdiv <8 x float> %v119, %v186
  %v188 = fcmp olt <8 x float> %v160, splat (float 0xC05A400000000000)
  %v189 = select <8 x i1> %v188, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v160
  %v190 = fcmp ogt <8 x float> %v189, splat (float 0x4056400000000000)
  %v191 = select <8 x i1> %v190, <8 x float> splat (float 0x4056400000000000), <8 x float> %v189
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v193 = fsub <8 x float> %v192, splat (float 0x4168000000000000)
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v191)
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v194)
  %v196 = bitcast <8 x float> %v192 to <8 x i32>
  %v197 = fmul <8 x float> %v195, %v195
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v195, <8 x float> splat (float 0x3F81227F40000000))
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v195, <8 x float> splat (float 0x3FA5556740000000))
  %v200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v199, <8 x float> %v195, <8 x float> splat (float 0x3FC5554B00000000))
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v195, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v201, <8 x float> %v195)
  %v203 = sub <8 x i32> %v196, splat (i32 1262485250)
  %v204 = lshr <8 x i32> %v203, splat (i32 1)
  %v205 = sub <8 x i32> %v203, %v204
  %v206 = shl <8 x i32> %v204, splat (i32 23)
  %v207 = bitcast <8 x i32> %v206 to <8 x float>
  %v208 = shl <8 x i32> %v205, splat (i32 23)
  %v209 = bitcast <8 x i32> %v208 to <8 x float>
  %v210 = fadd <8 x float> %v202, splat (float 0x3FF0000000000000)
  %v211 = fmul <8 x float> %v210, %v207
  %v212 = fmul <8 x float> %v211, %v209
  %v213 = fmul <8 x float> %v187, %v212
  %v214 = fneg <8 x float> %v156
  %v215 = fcmp olt <8 x float> %v214, splat (float 0xC05A400000000000)
  %v216 = select <8 x i1> %v215, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v214
  %v217 = fcmp ogt <8 x float> %v216, splat (float 0x4056400000000000)
  %v218 = select <8 x i1> %v217, <8 x float> splat (float 0x4056400000000000), <8 x float> %v216
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v220 = fsub <8 x float> %v219, splat (float 0x4168000000000000)
  %v221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v220, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v218)
  %v222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v220, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v221)
  %v223 = bitcast <8 x float> %v219 to <8 x i32>
  %v224 = fmul <8 x float> %v222, %v222
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v222, <8 x float> splat (float 0x3F81227F40000000))
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v222, <8 x float> splat (float 0x3FA5556740000000))
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v226, <8 x float> %v222, <8 x float> splat (float 0x3FC5554B00000000))
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> %v222, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v224, <8 x float> %v228, <8 x float> %v222)
  %v230 = sub <8 x i32> %v223, splat (i32 1262485250)
  %v231 = lshr <8 x i32> %v230, splat (i32 1)
  %v232 = sub <8 x i32> %v230, %v231
  %v233 = shl <8 x i32> %v231, splat (i32 23)
  %v234 = bitcast <8 x i32> %v233 to <8 x float>
  %v235 = shl <8 x i32> %v232, splat (i32 23)
  %v236 = bitcast <8 x i32> %v235 to <8 x float>
  %v237 = fadd <8 x float> %v229, splat (float 0x3FF0000000000000)
  %v238 = fmul <8 x float> %v237, %v234
  %v239 = fmul <8 x float> %v238, %v236
  %v240 = fmul <8 x float> %v78, %v239
  %v241 = fmul <8 x float> %v78, %v186
  %v242 = fmul <8 x float> %v241, %v114
  %v243 = fmul <8 x float> %v242, %v112
  %v246 = fsub <8 x float> %v245, %v112
  %v247 = fmul <8 x float> %v243, %v246
  %v248 = fmul <8 x float> %v213, %v158
  %v249 = getelementptr inbounds float, ptr %v50, i64 %v72
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fmul <8 x float> %v78, %v250
  %v252 = fmul <8 x float> %v251, %v239
  %v253 = fsub <8 x float> %v248, %v252
  %v254 = fmul <8 x float> %v253, %v121
  %v255 = fmul <8 x float> %v254, %v155
  %v256 = fsub <8 x float> %v245, %v155
  %v257 = fmul <8 x float> %v255, %v256
  %v258 = getelementptr inbounds float, ptr %v54, i64 %v72
  store <8 x float> %v78, ptr %v258, align 4
  %v259 = getelementptr inbounds float, ptr %v58, i64 %v72
  store <8 x float> %v213, ptr %v259, align 4
  %v260 = getelementptr inbounds float, ptr %v63, i64 %v72
  store <8 x float> %v240, ptr %v260, align 4
  %v261 = getelementptr inbounds float, ptr %v67, i64 %v72
  store <8 x float> %v247, ptr %v261, align 4
  %v262 = getelementptr inbounds float, ptr %v71, i64 %v72
  store <8 x float> %v257, ptr %v262, align 4
  %v263 = add nsw i64 %v72, 8
  br label %b3
b5:
  %v264 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v26 = load ptr, ptr %v25, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v32 = load ptr, ptr %v31, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v36 = load ptr, ptr %v35, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v40 = load ptr, ptr %v39, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 16
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v17
  %v27 = mul i64 %v16, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v27
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v27
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v27
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v49, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 16
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v19
  %v29 = mul i64 %v10, 8
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v29
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v29
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v29
  %v43 = load <8 x float>, ptr %v20, align 4
  %v44 = getelementptr inbounds float, ptr %v20, i64 8
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = load <8 x float>, ptr %v24, align 4
  %v47 = getelementptr inbounds float, ptr %v24, i64 8
  %v48 = load <8 x float>, ptr %v47, align 4
  store <8 x float> %v43, ptr %v30, align 4
  store <8 x float> %v45, ptr %v34, align 4
  store <8 x float> %v46, ptr %v38, align 4
  store <8 x float> %v48, ptr %v42, align 4
  %v49 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v6 = load ptr, ptr %v5, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 5
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 6
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v42 = load ptr, ptr %v41, align 4
  %v7 = mul i64 %v2, 15792
  %v8 = getelementptr inbounds float, ptr %v6, i64 %v7
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v46, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v26 = mul i64 %v13, 16
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v26
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v26
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v45, %b8 ]
  %v16 = icmp slt i64 %v15, 2
  br i1 %v16, label %b4, label %b5
b4:
  %v28 = mul i64 %v15, 8
  %v32 = mul i64 %v15, 64
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v40, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v39, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v29 = add i64 %v28, %v17
  %v30 = getelementptr inbounds float, ptr %v27, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v33 = mul i64 %v17, 8
  %v34 = add i64 %v32, %v33
  %v35 = getelementptr inbounds float, ptr %v21, i64 %v34
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v31, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v38, <8 x float> %v18)
  %v40 = add nsw i64 %v17, 1
  br label %b6
b8:
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v28
  store <8 x float> %v18, ptr %v44, align 4
  %v45 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v46 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v6 = load ptr, ptr %v5, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 5
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 6
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v42 = load ptr, ptr %v41, align 4
  %v7 = mul i64 %v2, 15792
  %v8 = getelementptr inbounds float, ptr %v6, i64 %v7
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v46, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v26 = mul i64 %v13, 16
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v26
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v26
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v45, %b8 ]
  %v16 = icmp slt i64 %v15, 2
  br i1 %v16, label %b4, label %b5
b4:
  %v28 = mul i64 %v15, 8
  %v32 = mul i64 %v15, 64
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v40, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v39, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v29 = add i64 %v28, %v17
  %v30 = getelementptr inbounds float, ptr %v27, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v33 = mul i64 %v17, 8
  %v34 = add i64 %v32, %v33
  %v35 = getelementptr inbounds float, ptr %v21, i64 %v34
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v31, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v38, <8 x float> %v18)
  %v40 = add nsw i64 %v17, 1
  br label %b6
b8:
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v28
  store <8 x float> %v18, ptr %v44, align 4
  %v45 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v46 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v18 = load ptr, ptr %v17, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v21 = load ptr, ptr %v20, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v32, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 16
  %v16 = getelementptr inbounds float, ptr %v12, i64 %v15
  %v19 = getelementptr inbounds float, ptr %v18, i64 %v15
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v15
  br label %b3
b3:
  %v23 = phi i64 [ 0, %b1 ], [ %v31, %b4 ]
  %v24 = icmp slt i64 %v23, 16
  br i1 %v24, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v16, i64 %v23
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v19, i64 %v23
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = fadd <8 x float> %v26, %v28
  %v30 = getelementptr inbounds float, ptr %v22, i64 %v23
  store <8 x float> %v29, ptr %v30, align 4
  %v31 = add nsw i64 %v23, 8
  br label %b3
b5:
  %v32 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v20 = load ptr, ptr %v19, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v30 = load ptr, ptr %v29, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v33 = load ptr, ptr %v32, align 4
  %v76 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v147, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 16
  %v16 = getelementptr inbounds float, ptr %v12, i64 %v15
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v15
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v15
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v15
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  br label %b3
b3:
  %v35 = phi i64 [ 0, %b1 ], [ %v146, %b4 ]
  %v36 = icmp slt i64 %v35, 16
  br i1 %v36, label %b4, label %b5
b4:
  %v37 = getelementptr inbounds float, ptr %v16, i64 %v35
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v18, i64 %v35
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v21, i64 %v35
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v23, i64 %v35
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fadd <8 x float> %v42, %v44
  %v46 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v45)
  %v47 = fneg <8 x float> %v46
  %v48 = fcmp olt <8 x float> %v47, splat (float 0xC05A400000000000)
  %v49 = select <8 x i1> %v48, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v47
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v51 = fsub <8 x float> %v50, splat (float 0x4168000000000000)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v49)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v52)
  %v54 = bitcast <8 x float> %v50 to <8 x i32>
  %v55 = fmul <8 x float> %v53, %v53
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v53, <8 x float> splat (float 0x3F81227F40000000))
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v53, <8 x float> splat (float 0x3FA5556740000000))
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v53, <8 x float> splat (float 0x3FC5554B00000000))
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v53, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v59, <8 x float> %v53)
  %v61 = sub <8 x i32> %v54, splat (i32 1262485250)
  %v62 = lshr <8 x i32> %v61, splat (i32 1)
  %v63 = sub <8 x i32> %v61, %v62
  %v64 = shl <8 x i32> %v62, splat (i32 23)
  %v65 = bitcast <8 x i32> %v64 to <8 x float>
  %v66 = shl <8 x i32> %v63, splat (i32 23)
  %v67 = bitcast <8 x i32> %v66 to <8 x float>
  %v68 = fadd <8 x float> %v60, splat (float 0x3FF0000000000000)
  %v69 = fmul <8 x float> %v68, %v65
  %v70 = fmul <8 x float> %v69, %v67
  %v71 = fcmp olt <8 x float> %v45, splat (float 0x0000000000000000)
  %v72 = select <8 x i1> %v71, <8 x float> %v70, <8 x float> splat (float 0x3FF0000000000000)
  %v73 = fadd <8 x float> %v70, splat (float 0x3FF0000000000000)
  %v74 = fdiv <8 x float> %v72, %v73
  %v75 = fmul <8 x float> %v40, %v74
  %v78 = fmul <8 x float> %v75, %v77
  %v79 = fneg <8 x float> %v78
  %v80 = fcmp olt <8 x float> %v79, splat (float 0xC033000000000000)
  %v81 = select <8 x i1> %v80, <8 x float> splat (float 0xC033000000000000), <8 x float> %v79
  %v82 = fcmp ogt <8 x float> %v81, splat (float 0x4056400000000000)
  %v83 = select <8 x i1> %v82, <8 x float> splat (float 0x4056400000000000), <8 x float> %v81
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v85 = fsub <8 x float> %v84, splat (float 0x4168000000000000)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v83)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v86)
  %v88 = bitcast <8 x float> %v84 to <8 x i32>
  %v89 = fmul <8 x float> %v87, %v87
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v87, <8 x float> splat (float 0x3F81227F40000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v87, <8 x float> splat (float 0x3FA5556740000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v87, <8 x float> splat (float 0x3FC5554B00000000))
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v87, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v93, <8 x float> %v87)
  %v95 = shl <8 x i32> %v88, splat (i32 23)
  %v96 = add <8 x i32> %v95, splat (i32 1056964608)
  %v97 = bitcast <8 x i32> %v96 to <8 x float>
  %v98 = fsub <8 x float> %v97, splat (float 0x3FE0000000000000)
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v94, <8 x float> %v98)
  %v100 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v79)
  %v101 = fcmp olt <8 x float> %v100, splat (float 0x3E60000000000000)
  %v102 = fadd <8 x float> %v99, %v99
  %v103 = select <8 x i1> %v101, <8 x float> %v79, <8 x float> %v102
  %v104 = fneg <8 x float> %v103
  %v105 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v104)
  %v106 = fmul <8 x float> %v38, %v105
  %v107 = getelementptr inbounds float, ptr %v26, i64 %v35
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v28, i64 %v35
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = fadd <8 x float> %v108, %v110
  %v112 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v111)
  %v113 = fneg <8 x float> %v112
  %v114 = fcmp olt <8 x float> %v113, splat (float 0xC05A400000000000)
  %v115 = select <8 x i1> %v114, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v113
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v117 = fsub <8 x float> %v116, splat (float 0x4168000000000000)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v115)
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v118)
  %v120 = bitcast <8 x float> %v116 to <8 x i32>
  %v121 = fmul <8 x float> %v119, %v119
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v119, <8 x float> splat (float 0x3F81227F40000000))
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v119, <8 x float> splat (float 0x3FA5556740000000))
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v119, <8 x float> splat (float 0x3FC5554B00000000))
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v119, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v125, <8 x float> %v119)
  %v127 = sub <8 x i32> %v120, splat (i32 1262485250)
  %v128 = lshr <8 x i32> %v127, splat (i32 1)
  %v129 = sub <8 x i32> %v127, %v128
  %v130 = shl <8 x i32> %v128, splat (i32 23)
  %v131 = bitcast <8 x i32> %v130 to <8 x float>
  %v132 = shl <8 x i32> %v129, splat (i32 23)
  %v133 = bitcast <8 x i32> %v132 to <8 x float>
  %v134 = fadd <8 x float> %v126, splat (float 0x3FF0000000000000)
  %v135 = fmul <8 x float> %v134, %v131
  %v136 = fmul <8 x float> %v135, %v133
  %v137 = fcmp olt <8 x float> %v111, splat (float 0x0000000000000000)
  %v138 = select <8 x i1> %v137, <8 x float> %v136, <8 x float> splat (float 0x3FF0000000000000)
  %v139 = fadd <8 x float> %v136, splat (float 0x3FF0000000000000)
  %v140 = fdiv <8 x float> %v138, %v139
  %v141 = fmul <8 x float> %v106, %v140
  %v142 = getelementptr inbounds float, ptr %v31, i64 %v35
  %v143 = load <8 x float>, ptr %v142, align 4
  %v144 = fadd <8 x float> %v141, %v143
  %v145 = getelementptr inbounds float, ptr %v34, i64 %v35
  store <8 x float> %v144, ptr %v145, align 4
  %v146 = add nsw i64 %v35, 8
  br label %b3
b5:
  %v147 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v6 = load ptr, ptr %v5, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v18 = load ptr, ptr %v17, align 4
  %v7 = mul i64 %v2, 15792
  %v8 = getelementptr inbounds float, ptr %v6, i64 %v7
  %v14 = mul i64 %v13, %v12
  call void @outer_one_2_8(ptr %v10, i64 8, i64 8, i64 %v14, ptr %v8, i64 %v2, i64 %v3, ptr %v18, i64 8, i64 8, ptr %v16, i64 8, i64 0)
  ret void
}
define internal void @outer_one_2_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #2 {
entry:
  %v13 = add i64 %v9, 7
  %v14 = and i64 %v13, -8
  %v15 = icmp slt i64 %v14, 512
  %v16 = select i1 %v15, i64 %v14, i64 512
  %v17 = mul i64 384, %v16
  %v18 = getelementptr inbounds float, ptr %v4, i64 %v17
  %v19 = add i64 %v2, 2
  %v20 = sdiv i64 %v19, 3
  %v21 = add i64 %v5, 1
  %v22 = mul i64 %v20, %v5
  %v23 = sdiv i64 %v22, %v6
  %v24 = mul i64 %v23, 3
  %v25 = icmp slt i64 %v24, %v2
  %v26 = select i1 %v25, i64 %v24, i64 %v2
  %v27 = mul i64 %v20, %v21
  %v28 = sdiv i64 %v27, %v6
  %v29 = mul i64 %v28, 3
  %v30 = icmp slt i64 %v29, %v2
  %v31 = select i1 %v30, i64 %v29, i64 %v2
  %v32 = or i64 %v3, %v12
  %v33 = icmp eq i64 %v32, 0
  br i1 %v33, label %b0, label %b1
b0:
  %v38 = mul i64 %v9, 4
  br label %b2
b2:
  %v34 = phi i64 [ %v26, %b0 ], [ %v39, %b3 ]
  %v35 = icmp slt i64 %v34, %v31
  br i1 %v35, label %b3, label %b4
b3:
  %v36 = mul i64 %v34, %v11
  %v37 = getelementptr inbounds float, ptr %v10, i64 %v36
  call void @llvm.memset.p0.i64(ptr %v37, i8 0, i64 %v38, i1 0)
  %v39 = add nsw i64 %v34, 1
  br label %b2
b4:
  br label %b1
b1:
  %v45 = sub i64 %v9, 8
  %v46 = icmp slt i64 %v9, %v45
  %v47 = select i1 %v46, i64 %v9, i64 %v45
  %v73 = icmp eq i64 %v9, %v9
  %v74 = mul i64 %v45, 384
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  br label %b5
b5:
  %v40 = phi i64 [ 0, %b1 ], [ %v166, %b21 ]
  %v41 = icmp slt i64 %v40, %v3
  br i1 %v41, label %b6, label %b7
b6:
  %v42 = sub i64 %v3, %v40
  %v43 = icmp slt i64 %v42, 384
  %v44 = select i1 %v43, i64 %v42, i64 384
  %v52 = mul i64 %v40, %v8
  br label %b8
b8:
  %v48 = phi i64 [ 0, %b6 ], [ %v72, %b13 ]
  %v49 = icmp slt i64 %v48, %v47
  br i1 %v49, label %b9, label %b10
b9:
  %v50 = mul i64 %v48, 384
  %v51 = getelementptr inbounds float, ptr %v4, i64 %v50
  %v53 = add i64 %v52, %v48
  %v54 = getelementptr inbounds float, ptr %v7, i64 %v53
  br label %b11
b11:
  %v55 = phi i64 [ 0, %b9 ], [ %v71, %b12 ]
  %v56 = icmp slt i64 %v55, %v44
  br i1 %v56, label %b12, label %b13
b12:
  %v57 = mul i64 %v55, %v8
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = mul i64 %v55, 32
  %v60 = getelementptr inbounds float, ptr %v51, i64 %v59
  %v61 = load <8 x float>, ptr %v58, align 4
  store <8 x float> %v61, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v58, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v60, i64 8
  store <8 x float> %v63, ptr %v64, align 4
  %v65 = getelementptr inbounds float, ptr %v58, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v60, i64 16
  store <8 x float> %v66, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v58, i64 24
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v60, i64 24
  store <8 x float> %v69, ptr %v70, align 4
  %v71 = add nsw i64 %v55, 1
  br label %b11
b13:
  %v72 = add nsw i64 %v48, 32
  br label %b8
b10:
  br i1 %v73, label %b14, label %b15
b14:
  %v76 = add i64 %v52, %v45
  %v77 = getelementptr inbounds float, ptr %v7, i64 %v76
  br label %b16
b16:
  %v78 = phi i64 [ 0, %b14 ], [ %v85, %b17 ]
  %v79 = icmp slt i64 %v78, %v44
  br i1 %v79, label %b17, label %b18
b17:
  %v80 = mul i64 %v78, %v8
  %v81 = getelementptr inbounds float, ptr %v77, i64 %v80
  %v82 = mul i64 %v78, 8
  %v83 = getelementptr inbounds float, ptr %v75, i64 %v82
  %v84 = load <8 x float>, ptr %v81, align 4
  store <8 x float> %v84, ptr %v83, align 4
  %v85 = add nsw i64 %v78, 1
  br label %b16
b18:
  br label %b15
b15:
  %v94 = mul i64 %v40, %v1
  %v135 = or i64 %v40, %v12
  br label %b19
b19:
  %v86 = phi i64 [ %v26, %b15 ], [ %v165, %b42 ]
  %v87 = icmp slt i64 %v86, %v31
  br i1 %v87, label %b20, label %b21
b20:
  %v88 = sub i64 %v31, %v86
  %v89 = icmp slt i64 %v88, 96
  %v90 = select i1 %v89, i64 %v88, i64 96
  %v91 = sdiv i64 %v90, 3
  %v92 = mul i64 %v91, 3
  %v93 = sub i64 %v90, %v92
  %v95 = add i64 %v94, %v86
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v103 = sub i64 %v91, 1
  %v112 = icmp sge i64 %v103, 0
  %v113 = mul i64 %v103, 3
  %v115 = mul i64 %v103, 1168
  %v122 = mul i64 %v91, 1168
  br label %b22
b22:
  %v97 = phi i64 [ 0, %b20 ], [ %v130, %b32 ]
  %v98 = icmp slt i64 %v97, %v44
  br i1 %v98, label %b23, label %b24
b23:
  %v99 = mul i64 %v97, %v1
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = mul i64 %v97, 3
  %v102 = getelementptr inbounds float, ptr %v18, i64 %v101
  br label %b25
b25:
  %v104 = phi i64 [ 0, %b23 ], [ %v111, %b26 ]
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b26, label %b27
b26:
  %v106 = mul i64 %v104, 3
  %v107 = getelementptr inbounds float, ptr %v100, i64 %v106
  %v108 = mul i64 %v104, 1168
  %v109 = getelementptr inbounds float, ptr %v102, i64 %v108
  %v110 = load <4 x float>, ptr %v107, align 4
  store <4 x float> %v110, ptr %v109, align 4
  %v111 = add nsw i64 %v104, 1
  br label %b25
b27:
  br i1 %v112, label %b28, label %b29
b28:
  %v114 = getelementptr inbounds float, ptr %v100, i64 %v113
  %v116 = getelementptr inbounds float, ptr %v102, i64 %v115
  %v117 = load <2 x float>, ptr %v114, align 4
  store <2 x float> %v117, ptr %v116, align 4
  %v118 = getelementptr inbounds float, ptr %v114, i64 2
  %v119 = load float, ptr %v118, align 4
  %v120 = getelementptr inbounds float, ptr %v116, i64 2
  store float %v119, ptr %v120, align 4
  br label %b29
b29:
  %v121 = getelementptr inbounds float, ptr %v100, i64 %v92
  %v123 = getelementptr inbounds float, ptr %v102, i64 %v122
  br label %b30
b30:
  %v124 = phi i64 [ 0, %b29 ], [ %v129, %b31 ]
  %v125 = icmp slt i64 %v124, %v93
  br i1 %v125, label %b31, label %b32
b31:
  %v126 = getelementptr inbounds float, ptr %v121, i64 %v124
  %v127 = load float, ptr %v126, align 4
  %v128 = getelementptr inbounds float, ptr %v123, i64 %v124
  store float %v127, ptr %v128, align 4
  %v129 = add nsw i64 %v124, 1
  br label %b30, !llvm.loop !0
b32:
  %v130 = add nsw i64 %v97, 1
  br label %b22
b24:
  %v146 = icmp slt i64 %v92, %v90
  %v147 = add i64 %v86, %v92
  %v148 = getelementptr inbounds float, ptr %v18, i64 %v122
  %v149 = mul i64 %v147, %v11
  br label %b33
b33:
  %v131 = phi i64 [ 0, %b24 ], [ %v152, %b40 ]
  %v132 = icmp slt i64 %v131, %v47
  br i1 %v132, label %b34, label %b35
b34:
  %v133 = mul i64 %v131, 384
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  br label %b36
b36:
  %v136 = phi i64 [ 0, %b34 ], [ %v145, %b37 ]
  %v137 = icmp slt i64 %v136, %v91
  br i1 %v137, label %b37, label %b38
b37:
  %v138 = mul i64 %v136, 3
  %v139 = add i64 %v86, %v138
  %v140 = mul i64 %v136, 1168
  %v141 = getelementptr inbounds float, ptr %v18, i64 %v140
  %v142 = mul i64 %v139, %v11
  %v143 = add i64 %v142, %v131
  %v144 = getelementptr inbounds float, ptr %v10, i64 %v143
  call void @outer_3x32(ptr %v141, ptr %v134, i64 %v44, ptr %v144, i64 %v11, i64 %v135)
  %v145 = add nsw i64 %v136, 1
  br label %b36
b38:
  br i1 %v146, label %b39, label %b40
b39:
  %v150 = add i64 %v149, %v131
  %v151 = getelementptr inbounds float, ptr %v10, i64 %v150
  call void @outer_2x32(ptr %v148, ptr %v134, i64 %v44, ptr %v151, i64 %v11, i64 %v135)
  br label %b40
b40:
  %v152 = add nsw i64 %v131, 32
  br label %b33
b35:
  br i1 %v73, label %b41, label %b42
b41:
  br label %b43
b43:
  %v153 = phi i64 [ 0, %b41 ], [ %v162, %b44 ]
  %v154 = icmp slt i64 %v153, %v91
  br i1 %v154, label %b44, label %b45
b44:
  %v155 = mul i64 %v153, 3
  %v156 = add i64 %v86, %v155
  %v157 = mul i64 %v153, 1168
  %v158 = getelementptr inbounds float, ptr %v18, i64 %v157
  %v159 = mul i64 %v156, %v11
  %v160 = add i64 %v159, %v45
  %v161 = getelementptr inbounds float, ptr %v10, i64 %v160
  call void @outer_3x8(ptr %v158, ptr %v75, i64 %v44, ptr %v161, i64 %v11, i64 %v135)
  %v162 = add nsw i64 %v153, 1
  br label %b43
b45:
  br i1 %v146, label %b46, label %b47
b46:
  %v163 = add i64 %v149, %v45
  %v164 = getelementptr inbounds float, ptr %v10, i64 %v163
  call void @outer_2x8(ptr %v148, ptr %v75, i64 %v44, ptr %v164, i64 %v11, i64 %v135)
  br label %b47
b47:
  br label %b42
b42:
  %v165 = add nsw i64 %v86, 96
  br label %b19
b21:
  %v166 = add nsw i64 %v40, 384
  br label %b5
b7:
  ret void
}
define internal void @outer_3x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v54, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v19 = icmp slt i64 %v6, %v2
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v6, 32
  %v21 = getelementptr inbounds float, ptr %v1, i64 %v20
  %v22 = mul i64 %v6, 3
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = getelementptr inbounds float, ptr %v23, i64 1
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = getelementptr inbounds float, ptr %v23, i64 2
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = load <8 x float>, ptr %v21, align 4
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v35, <8 x float> %v7)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v35, <8 x float> %v11)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v35, <8 x float> %v15)
  %v39 = getelementptr inbounds float, ptr %v21, i64 8
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v40, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v40, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v40, <8 x float> %v16)
  %v44 = getelementptr inbounds float, ptr %v21, i64 16
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v45, <8 x float> %v9)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v45, <8 x float> %v13)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v45, <8 x float> %v17)
  %v49 = getelementptr inbounds float, ptr %v21, i64 24
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v50, <8 x float> %v10)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v50, <8 x float> %v14)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v50, <8 x float> %v18)
  %v54 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v55 = icmp eq i64 %v5, 0
  br i1 %v55, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v56 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v8, ptr %v56, align 4
  %v57 = getelementptr inbounds float, ptr %v3, i64 16
  store <8 x float> %v9, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v10, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v11, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 8
  store <8 x float> %v12, ptr %v60, align 4
  %v61 = getelementptr inbounds float, ptr %v59, i64 16
  store <8 x float> %v13, ptr %v61, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 24
  store <8 x float> %v14, ptr %v62, align 4
  %v63 = mul i64 %v4, 2
  %v64 = getelementptr inbounds float, ptr %v3, i64 %v63
  store <8 x float> %v15, ptr %v64, align 4
  %v65 = getelementptr inbounds float, ptr %v64, i64 8
  store <8 x float> %v16, ptr %v65, align 4
  %v66 = getelementptr inbounds float, ptr %v64, i64 16
  store <8 x float> %v17, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v64, i64 24
  store <8 x float> %v18, ptr %v67, align 4
  br label %b4
b4:
  %v68 = icmp ne i64 %v5, 0
  br i1 %v68, label %b5, label %b6
b5:
  %v69 = load <8 x float>, ptr %v3, align 4
  %v70 = fadd <8 x float> %v69, %v7
  store <8 x float> %v70, ptr %v3, align 4
  %v71 = getelementptr inbounds float, ptr %v3, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v72, %v8
  store <8 x float> %v73, ptr %v71, align 4
  %v74 = getelementptr inbounds float, ptr %v3, i64 16
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = fadd <8 x float> %v75, %v9
  store <8 x float> %v76, ptr %v74, align 4
  %v77 = getelementptr inbounds float, ptr %v3, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = fadd <8 x float> %v78, %v10
  store <8 x float> %v79, ptr %v77, align 4
  %v80 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fadd <8 x float> %v81, %v11
  store <8 x float> %v82, ptr %v80, align 4
  %v83 = getelementptr inbounds float, ptr %v80, i64 8
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = fadd <8 x float> %v84, %v12
  store <8 x float> %v85, ptr %v83, align 4
  %v86 = getelementptr inbounds float, ptr %v80, i64 16
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fadd <8 x float> %v87, %v13
  store <8 x float> %v88, ptr %v86, align 4
  %v89 = getelementptr inbounds float, ptr %v80, i64 24
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = fadd <8 x float> %v90, %v14
  store <8 x float> %v91, ptr %v89, align 4
  %v92 = mul i64 %v4, 2
  %v93 = getelementptr inbounds float, ptr %v3, i64 %v92
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = fadd <8 x float> %v94, %v15
  store <8 x float> %v95, ptr %v93, align 4
  %v96 = getelementptr inbounds float, ptr %v93, i64 8
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v97, %v16
  store <8 x float> %v98, ptr %v96, align 4
  %v99 = getelementptr inbounds float, ptr %v93, i64 16
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fadd <8 x float> %v100, %v17
  store <8 x float> %v101, ptr %v99, align 4
  %v102 = getelementptr inbounds float, ptr %v93, i64 24
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = fadd <8 x float> %v103, %v18
  store <8 x float> %v104, ptr %v102, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v42, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v15 = icmp slt i64 %v6, %v2
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = mul i64 %v6, 32
  %v17 = getelementptr inbounds float, ptr %v1, i64 %v16
  %v18 = mul i64 %v6, 3
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = getelementptr inbounds float, ptr %v19, i64 1
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = load <8 x float>, ptr %v17, align 4
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v27, <8 x float> %v7)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v27, <8 x float> %v11)
  %v30 = getelementptr inbounds float, ptr %v17, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v31, <8 x float> %v8)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v31, <8 x float> %v12)
  %v34 = getelementptr inbounds float, ptr %v17, i64 16
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v35, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v35, <8 x float> %v13)
  %v38 = getelementptr inbounds float, ptr %v17, i64 24
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v39, <8 x float> %v10)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v39, <8 x float> %v14)
  %v42 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v43 = icmp eq i64 %v5, 0
  br i1 %v43, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v44 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v8, ptr %v44, align 4
  %v45 = getelementptr inbounds float, ptr %v3, i64 16
  store <8 x float> %v9, ptr %v45, align 4
  %v46 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v10, ptr %v46, align 4
  %v47 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v11, ptr %v47, align 4
  %v48 = getelementptr inbounds float, ptr %v47, i64 8
  store <8 x float> %v12, ptr %v48, align 4
  %v49 = getelementptr inbounds float, ptr %v47, i64 16
  store <8 x float> %v13, ptr %v49, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 24
  store <8 x float> %v14, ptr %v50, align 4
  br label %b4
b4:
  %v51 = icmp ne i64 %v5, 0
  br i1 %v51, label %b5, label %b6
b5:
  %v52 = load <8 x float>, ptr %v3, align 4
  %v53 = fadd <8 x float> %v52, %v7
  store <8 x float> %v53, ptr %v3, align 4
  %v54 = getelementptr inbounds float, ptr %v3, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v8
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = getelementptr inbounds float, ptr %v3, i64 16
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fadd <8 x float> %v58, %v9
  store <8 x float> %v59, ptr %v57, align 4
  %v60 = getelementptr inbounds float, ptr %v3, i64 24
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v63, i64 16
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v63, i64 24
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v73, %v14
  store <8 x float> %v74, ptr %v72, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_3x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v30, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v10 = icmp slt i64 %v6, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v6, 8
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v6, 3
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = load <8 x float>, ptr %v12, align 4
  %v16 = load float, ptr %v14, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v15, <8 x float> %v7)
  %v20 = getelementptr inbounds float, ptr %v14, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v15, <8 x float> %v8)
  %v25 = getelementptr inbounds float, ptr %v14, i64 2
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v15, <8 x float> %v9)
  %v30 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v31 = icmp eq i64 %v5, 0
  br i1 %v31, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v8, ptr %v32, align 4
  %v33 = mul i64 %v4, 2
  %v34 = getelementptr inbounds float, ptr %v3, i64 %v33
  store <8 x float> %v9, ptr %v34, align 4
  br label %b4
b4:
  %v35 = icmp ne i64 %v5, 0
  br i1 %v35, label %b5, label %b6
b5:
  %v36 = load <8 x float>, ptr %v3, align 4
  %v37 = fadd <8 x float> %v36, %v7
  store <8 x float> %v37, ptr %v3, align 4
  %v38 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = fadd <8 x float> %v39, %v8
  store <8 x float> %v40, ptr %v38, align 4
  %v41 = mul i64 %v4, 2
  %v42 = getelementptr inbounds float, ptr %v3, i64 %v41
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v9
  store <8 x float> %v44, ptr %v42, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v24, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v18, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = icmp slt i64 %v6, %v2
  br i1 %v9, label %b1, label %b2
b1:
  %v10 = mul i64 %v6, 8
  %v11 = getelementptr inbounds float, ptr %v1, i64 %v10
  %v12 = mul i64 %v6, 3
  %v13 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v14 = load <8 x float>, ptr %v11, align 4
  %v15 = load float, ptr %v13, align 4
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v14, <8 x float> %v7)
  %v19 = getelementptr inbounds float, ptr %v13, i64 1
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v14, <8 x float> %v8)
  %v24 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v25 = icmp eq i64 %v5, 0
  br i1 %v25, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v26 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v8, ptr %v26, align 4
  br label %b4
b4:
  %v27 = icmp ne i64 %v5, 0
  br i1 %v27, label %b5, label %b6
b5:
  %v28 = load <8 x float>, ptr %v3, align 4
  %v29 = fadd <8 x float> %v28, %v7
  store <8 x float> %v29, ptr %v3, align 4
  %v30 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = fadd <8 x float> %v31, %v8
  store <8 x float> %v32, ptr %v30, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v6 = load ptr, ptr %v5, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v18 = load ptr, ptr %v17, align 4
  %v7 = mul i64 %v2, 15792
  %v8 = getelementptr inbounds float, ptr %v6, i64 %v7
  %v14 = mul i64 %v13, %v12
  call void @outer_one_2_8(ptr %v10, i64 8, i64 8, i64 %v14, ptr %v8, i64 %v2, i64 %v3, ptr %v18, i64 8, i64 8, ptr %v16, i64 8, i64 0)
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v1, i64 1
  %v11 = load i64, ptr %v10, align 8
  %v12 = load i64, ptr %v1, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v26 = load ptr, ptr %v25, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v39 = load ptr, ptr %v38, align 4
  %v7 = mul i64 %v2, 15792
  %v8 = getelementptr inbounds float, ptr %v6, i64 %v7
  %v9 = icmp eq i64 %v2, 0
  br i1 %v9, label %b0, label %b1
b0:
  %v13 = mul i64 %v12, %v11
  br label %b2
b2:
  %v14 = phi i64 [ 0, %b0 ], [ %v37, %b7 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v35, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v36, %b7 ]
  %v17 = icmp slt i64 %v14, %v13
  br i1 %v17, label %b3, label %b4
b3:
  %v18 = add i64 %v14, 128
  %v19 = icmp slt i64 %v18, %v13
  %v20 = select i1 %v19, i64 %v18, i64 %v13
  br label %b5
b5:
  %v21 = phi i64 [ %v14, %b3 ], [ %v34, %b6 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v32, %b6 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v33, %b6 ]
  %v24 = icmp slt i64 %v21, %v20
  br i1 %v24, label %b6, label %b7
b6:
  %v27 = mul i64 %v21, 16
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = fadd <8 x float> %v22, %v29
  %v33 = fadd <8 x float> %v23, %v31
  %v34 = add nsw i64 %v21, 1
  br label %b5
b7:
  %v35 = fadd <8 x float> %v15, %v22
  %v36 = fadd <8 x float> %v16, %v23
  %v37 = add nsw i64 %v14, 128
  br label %b2
b4:
  store <8 x float> %v15, ptr %v39, align 4
  %v40 = getelementptr inbounds float, ptr %v39, i64 8
  store <8 x float> %v16, ptr %v40, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v6 = load ptr, ptr %v5, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v18 = load ptr, ptr %v17, align 4
  %v7 = mul i64 %v2, 15792
  %v8 = getelementptr inbounds float, ptr %v6, i64 %v7
  %v14 = mul i64 %v13, %v12
  call void @outer_one_2_8(ptr %v10, i64 8, i64 8, i64 %v14, ptr %v8, i64 %v2, i64 %v3, ptr %v18, i64 8, i64 8, ptr %v16, i64 8, i64 0)
  ret void
}
define internal void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v6 = load ptr, ptr %v5, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v18 = load ptr, ptr %v17, align 4
  %v7 = mul i64 %v2, 15792
  %v8 = getelementptr inbounds float, ptr %v6, i64 %v7
  %v14 = mul i64 %v13, %v12
  call void @outer_one_2_8(ptr %v10, i64 8, i64 8, i64 %v14, ptr %v8, i64 %v2, i64 %v3, ptr %v18, i64 8, i64 8, ptr %v16, i64 8, i64 0)
  ret void
}
define internal void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v1, i64 1
  %v11 = load i64, ptr %v10, align 8
  %v12 = load i64, ptr %v1, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v26 = load ptr, ptr %v25, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v39 = load ptr, ptr %v38, align 4
  %v7 = mul i64 %v2, 15792
  %v8 = getelementptr inbounds float, ptr %v6, i64 %v7
  %v9 = icmp eq i64 %v2, 0
  br i1 %v9, label %b0, label %b1
b0:
  %v13 = mul i64 %v12, %v11
  br label %b2
b2:
  %v14 = phi i64 [ 0, %b0 ], [ %v37, %b7 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v35, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v36, %b7 ]
  %v17 = icmp slt i64 %v14, %v13
  br i1 %v17, label %b3, label %b4
b3:
  %v18 = add i64 %v14, 128
  %v19 = icmp slt i64 %v18, %v13
  %v20 = select i1 %v19, i64 %v18, i64 %v13
  br label %b5
b5:
  %v21 = phi i64 [ %v14, %b3 ], [ %v34, %b6 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v32, %b6 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v33, %b6 ]
  %v24 = icmp slt i64 %v21, %v20
  br i1 %v24, label %b6, label %b7
b6:
  %v27 = mul i64 %v21, 16
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = fadd <8 x float> %v22, %v29
  %v33 = fadd <8 x float> %v23, %v31
  %v34 = add nsw i64 %v21, 1
  br label %b5
b7:
  %v35 = fadd <8 x float> %v15, %v22
  %v36 = fadd <8 x float> %v16, %v23
  %v37 = add nsw i64 %v14, 128
  br label %b2
b4:
  store <8 x float> %v15, ptr %v39, align 4
  %v40 = getelementptr inbounds float, ptr %v39, i64 8
  store <8 x float> %v16, ptr %v40, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v6 = load ptr, ptr %v5, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v24 = load i64, ptr %v1, align 8
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v36 = load ptr, ptr %v35, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v40 = load ptr, ptr %v39, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v43 = load ptr, ptr %v42, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v48 = load ptr, ptr %v47, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v51 = load ptr, ptr %v50, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v132 = load ptr, ptr %v131, align 4
  %v7 = mul i64 %v2, 15792
  %v8 = getelementptr inbounds float, ptr %v6, i64 %v7
  %v9 = add i64 %v2, 1
  %v10 = mul i64 2, %v2
  %v11 = sdiv i64 %v10, %v3
  %v12 = mul i64 %v11, 8
  %v13 = icmp slt i64 %v12, 16
  %v14 = select i1 %v13, i64 %v12, i64 16
  %v15 = mul i64 2, %v9
  %v16 = sdiv i64 %v15, %v3
  %v17 = mul i64 %v16, 8
  %v18 = icmp slt i64 %v17, 16
  %v19 = select i1 %v18, i64 %v17, i64 16
  %v25 = mul i64 %v24, %v23
  %v54 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v20 = phi i64 [ %v14, %entry ], [ %v134, %b5 ]
  %v21 = icmp slt i64 %v20, %v19
  br i1 %v21, label %b1, label %b2
b1:
  %v62 = getelementptr inbounds float, ptr %v46, i64 %v20
  %v66 = getelementptr inbounds float, ptr %v51, i64 %v20
  br label %b3
b3:
  %v26 = phi i64 [ 0, %b1 ], [ %v130, %b8 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v129, %b8 ]
  %v28 = icmp slt i64 %v26, %v25
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v26, 128
  %v30 = icmp slt i64 %v29, %v25
  %v31 = select i1 %v30, i64 %v29, i64 %v25
  br label %b6
b6:
  %v32 = phi i64 [ %v26, %b4 ], [ %v128, %b7 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v127, %b7 ]
  %v34 = icmp slt i64 %v32, %v31
  br i1 %v34, label %b7, label %b8
b7:
  %v37 = mul i64 %v32, 16
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v37
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v37
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v37
  %v52 = getelementptr inbounds float, ptr %v38, i64 %v20
  %v53 = load <8 x float>, ptr %v52, align 4
  %v56 = fmul <8 x float> %v53, %v55
  %v57 = getelementptr inbounds float, ptr %v41, i64 %v20
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v44, i64 %v20
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = fmul <8 x float> %v58, %v60
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v49, i64 %v20
  %v65 = load <8 x float>, ptr %v64, align 4
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v65, %v67
  %v69 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v68)
  %v70 = fneg <8 x float> %v69
  %v71 = fcmp olt <8 x float> %v70, splat (float 0xC05A400000000000)
  %v72 = select <8 x i1> %v71, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v70
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v74 = fsub <8 x float> %v73, splat (float 0x4168000000000000)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v72)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v75)
  %v77 = bitcast <8 x float> %v73 to <8 x i32>
  %v78 = fmul <8 x float> %v76, %v76
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v76, <8 x float> splat (float 0x3F81227F40000000))
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v76, <8 x float> splat (float 0x3FA5556740000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v76, <8 x float> splat (float 0x3FC5554B00000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v76, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v82, <8 x float> %v76)
  %v84 = sub <8 x i32> %v77, splat (i32 1262485250)
  %v85 = lshr <8 x i32> %v84, splat (i32 1)
  %v86 = sub <8 x i32> %v84, %v85
  %v87 = shl <8 x i32> %v85, splat (i32 23)
  %v88 = bitcast <8 x i32> %v87 to <8 x float>
  %v89 = shl <8 x i32> %v86, splat (i32 23)
  %v90 = bitcast <8 x i32> %v89 to <8 x float>
  %v91 = fadd <8 x float> %v83, splat (float 0x3FF0000000000000)
  %v92 = fmul <8 x float> %v91, %v88
  %v93 = fmul <8 x float> %v92, %v90
  %v94 = fcmp olt <8 x float> %v68, splat (float 0x0000000000000000)
  %v95 = select <8 x i1> %v94, <8 x float> %v93, <8 x float> splat (float 0x3FF0000000000000)
  %v96 = fadd <8 x float> %v93, splat (float 0x3FF0000000000000)
  %v97 = fdiv <8 x float> %v95, %v96
  %v98 = fmul <8 x float> %v63, %v97
  %v99 = fneg <8 x float> %v98
  %v100 = fcmp olt <8 x float> %v99, splat (float 0xC05A400000000000)
  %v101 = select <8 x i1> %v100, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v99
  %v102 = fcmp ogt <8 x float> %v101, splat (float 0x4056400000000000)
  %v103 = select <8 x i1> %v102, <8 x float> splat (float 0x4056400000000000), <8 x float> %v101
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v105 = fsub <8 x float> %v104, splat (float 0x4168000000000000)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v103)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v106)
  %v108 = bitcast <8 x float> %v104 to <8 x i32>
  %v109 = fmul <8 x float> %v107, %v107
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v107, <8 x float> splat (float 0x3F81227F40000000))
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v107, <8 x float> splat (float 0x3FA5556740000000))
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v107, <8 x float> splat (float 0x3FC5554B00000000))
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v107, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v113, <8 x float> %v107)
  %v115 = sub <8 x i32> %v108, splat (i32 1262485250)
  %v116 = lshr <8 x i32> %v115, splat (i32 1)
  %v117 = sub <8 x i32> %v115, %v116
  %v118 = shl <8 x i32> %v116, splat (i32 23)
  %v119 = bitcast <8 x i32> %v118 to <8 x float>
  %v120 = shl <8 x i32> %v117, splat (i32 23)
  %v121 = bitcast <8 x i32> %v120 to <8 x float>
  %v122 = fadd <8 x float> %v114, splat (float 0x3FF0000000000000)
  %v123 = fmul <8 x float> %v122, %v119
  %v124 = fmul <8 x float> %v123, %v121
  %v125 = fmul <8 x float> %v61, %v124
  %v126 = fsub <8 x float> %v56, %v125
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v97, <8 x float> %v33)
  %v128 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v129 = fadd <8 x float> %v27, %v33
  %v130 = add nsw i64 %v26, 128
  br label %b3
b5:
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v20
  store <8 x float> %v27, ptr %v133, align 4
  %v134 = add nsw i64 %v20, 8
  br label %b0
b2:
  ret void
}
define internal void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v15, %b3 ]
  %v11 = icmp slt i64 %v10, 64
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = getelementptr inbounds float, ptr %v9, i64 %v10
  store <8 x float> %v13, ptr %v14, align 4
  %v15 = add nsw i64 %v10, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v16, %b3 ]
  %v11 = icmp slt i64 %v10, 64
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = add i64 64, %v10
  %v15 = getelementptr inbounds float, ptr %v9, i64 %v14
  store <8 x float> %v13, ptr %v15, align 4
  %v16 = add nsw i64 %v10, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v15, %b3 ]
  %v11 = icmp slt i64 %v10, 64
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = getelementptr inbounds float, ptr %v9, i64 %v10
  store <8 x float> %v13, ptr %v14, align 4
  %v15 = add nsw i64 %v10, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v16, %b3 ]
  %v11 = icmp slt i64 %v10, 64
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = add i64 64, %v10
  %v15 = getelementptr inbounds float, ptr %v9, i64 %v14
  store <8 x float> %v13, ptr %v15, align 4
  %v16 = add nsw i64 %v10, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v11 = load ptr, ptr %v10, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v16 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v12 = phi i64 [ 0, %b0 ], [ %v23, %b3 ]
  %v13 = icmp slt i64 %v12, 16
  br i1 %v13, label %b3, label %b4
b3:
  %v14 = getelementptr inbounds float, ptr %v7, i64 %v12
  %v15 = load <8 x float>, ptr %v14, align 4
  %v18 = fmul <8 x float> %v15, %v17
  %v19 = getelementptr inbounds float, ptr %v9, i64 %v12
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = fmul <8 x float> %v18, %v20
  %v22 = getelementptr inbounds float, ptr %v11, i64 %v12
  store <8 x float> %v21, ptr %v22, align 4
  %v23 = add nsw i64 %v12, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
