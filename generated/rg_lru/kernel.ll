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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 48
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
  %v61 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v13 = phi i64 [ 0, %b0 ], [ %v89, %b3 ]
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
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v24, <8 x float> splat (float 0x3F81227F40000000))
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v24, <8 x float> splat (float 0x3FA5556740000000))
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v24, <8 x float> splat (float 0x3FC5554B00000000))
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v28, <8 x float> splat (float 0x3FF0000000000000))
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v29, <8 x float> splat (float 0x3FF0000000000000))
  %v31 = bitcast <8 x float> %v21 to <8 x i32>
  %v32 = sub <8 x i32> %v31, splat (i32 1262485250)
  %v33 = lshr <8 x i32> %v32, splat (i32 1)
  %v34 = sub <8 x i32> %v32, %v33
  %v35 = shl <8 x i32> %v33, splat (i32 23)
  %v36 = bitcast <8 x i32> %v35 to <8 x float>
  %v37 = shl <8 x i32> %v34, splat (i32 23)
  %v38 = bitcast <8 x i32> %v37 to <8 x float>
  %v39 = fmul <8 x float> %v30, %v36
  %v40 = fmul <8 x float> %v39, %v38
  %v41 = fcmp ogt <8 x float> %v40, splat (float 0x3FDA8279A0000000)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v43 = select <8 x i1> %v41, <8 x float> %v42, <8 x float> %v40
  %v44 = select <8 x i1> %v41, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v45 = select <8 x i1> %v41, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v46 = fmul <8 x float> %v43, %v43
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v46, <8 x float> splat (float 0xBFC0DA7220000000))
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v46, <8 x float> splat (float 0xBFC546EF00000000))
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v46, <8 x float> splat (float 0xBFD0002320000000))
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v46, <8 x float> splat (float 0x3FC22D90A0000000))
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v46, <8 x float> splat (float 0x3FC999FF60000000))
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v46, <8 x float> splat (float 0x3FD5555540000000))
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v49, <8 x float> %v52)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v53, <8 x float> splat (float 0xBFE0000000000000))
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v54, <8 x float> %v45)
  %v56 = fadd <8 x float> %v55, %v43
  %v57 = fadd <8 x float> %v56, %v44
  %v58 = fcmp ogt <8 x float> %v16, splat (float 0x0000000000000000)
  %v59 = select <8 x i1> %v58, <8 x float> %v16, <8 x float> splat (float 0x0000000000000000)
  %v60 = fadd <8 x float> %v59, %v57
  %v63 = fmul <8 x float> %v62, %v60
  %v64 = fcmp olt <8 x float> %v16, splat (float 0xC056400000000000)
  %v65 = select <8 x i1> %v64, <8 x float> splat (float 0xC056400000000000), <8 x float> %v16
  %v66 = fcmp ogt <8 x float> %v65, splat (float 0x4056000000000000)
  %v67 = select <8 x i1> %v66, <8 x float> splat (float 0x4056000000000000), <8 x float> %v65
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v69 = fsub <8 x float> %v68, splat (float 0x4168000FE0000000)
  %v70 = bitcast <8 x float> %v68 to <8 x i32>
  %v71 = shl <8 x i32> %v70, splat (i32 23)
  %v72 = bitcast <8 x i32> %v71 to <8 x float>
  %v73 = fneg <8 x float> %v67
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v73)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v74)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v75, <8 x float> splat (float 0x3F81227F40000000))
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v75, <8 x float> splat (float 0x3FA5556740000000))
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v75, <8 x float> splat (float 0x3FC5554B00000000))
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v75, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v79, <8 x float> splat (float 0x3FF0000000000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v80, <8 x float> splat (float 0x3FF0000000000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v81, <8 x float> splat (float 0x3FF0000000000000))
  %v83 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v82
  %v84 = getelementptr inbounds float, ptr %v8, i64 %v13
  store <8 x float> %v86, ptr %v84, align 4
  %v87 = getelementptr inbounds float, ptr %v10, i64 %v13
  store <8 x float> %v63, ptr %v87, align 4
  %v88 = getelementptr inbounds float, ptr %v12, i64 %v13
  store <8 x float> %v83, ptr %v88, align 4
  %v89 = add nsw i64 %v13, 8
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
  %v13 = getelementptr inbounds i64, ptr %v1, i64 17
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
  %v73 = getelementptr inbounds i64, ptr %v1, i64 28
  %v74 = load i64, ptr %v73, align 8
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
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
  %v23 = getelementptr inbounds i64, ptr %v1, i64 30
  %v24 = load i64, ptr %v23, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 31
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
  %v17 = getelementptr inbounds i64, ptr %v1, i64 17
  %v18 = load i64, ptr %v17, align 8
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds i64, ptr %v1, i64 28
  %v40 = load i64, ptr %v39, align 8
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v49 = load ptr, ptr %v48, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds i64, ptr %v1, i64 29
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
  %v125 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = getelementptr inbounds float, ptr %v36, i64 8
  %v191 = getelementptr inbounds float, ptr %v49, i64 8
  %v270 = getelementptr inbounds float, ptr %v67, i64 8
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v300, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v299, %b4 ]
  %v31 = phi <8 x float> [ %v27, %b1 ], [ %v180, %b4 ]
  %v32 = phi <8 x float> [ %v29, %b1 ], [ %v297, %b4 ]
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
  %v78 = fcmp olt <8 x float> %v77, splat (float 0xC056400000000000)
  %v79 = select <8 x i1> %v78, <8 x float> splat (float 0xC056400000000000), <8 x float> %v77
  %v80 = fcmp ogt <8 x float> %v79, splat (float 0x4056000000000000)
  %v81 = select <8 x i1> %v80, <8 x float> splat (float 0x4056000000000000), <8 x float> %v79
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v83 = fsub <8 x float> %v82, splat (float 0x4168000FE0000000)
  %v84 = bitcast <8 x float> %v82 to <8 x i32>
  %v85 = shl <8 x i32> %v84, splat (i32 23)
  %v86 = bitcast <8 x i32> %v85 to <8 x float>
  %v87 = fneg <8 x float> %v81
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v87)
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v88)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v89, <8 x float> splat (float 0x3F81227F40000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v89, <8 x float> splat (float 0x3FA5556740000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v89, <8 x float> splat (float 0x3FC5554B00000000))
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v89, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v93, <8 x float> splat (float 0x3FF0000000000000))
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v94, <8 x float> splat (float 0x3FF0000000000000))
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v95, <8 x float> splat (float 0x3FF0000000000000))
  %v97 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v96
  %v98 = fmul <8 x float> %v74, %v97
  %v99 = fneg <8 x float> %v98
  %v100 = fcmp olt <8 x float> %v99, splat (float 0xC05A400000000000)
  %v101 = select <8 x i1> %v100, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v99
  %v102 = fcmp ogt <8 x float> %v101, splat (float 0x4056400000000000)
  %v103 = select <8 x i1> %v102, <8 x float> splat (float 0x4056400000000000), <8 x float> %v101
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v105 = fsub <8 x float> %v104, splat (float 0x4168000000000000)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v103)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v106)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v107, <8 x float> splat (float 0x3F81227F40000000))
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v107, <8 x float> splat (float 0x3FA5556740000000))
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v107, <8 x float> splat (float 0x3FC5554B00000000))
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v107, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v111, <8 x float> splat (float 0x3FF0000000000000))
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v112, <8 x float> splat (float 0x3FF0000000000000))
  %v114 = bitcast <8 x float> %v104 to <8 x i32>
  %v115 = sub <8 x i32> %v114, splat (i32 1262485250)
  %v116 = lshr <8 x i32> %v115, splat (i32 1)
  %v117 = sub <8 x i32> %v115, %v116
  %v118 = shl <8 x i32> %v116, splat (i32 23)
  %v119 = bitcast <8 x i32> %v118 to <8 x float>
  %v120 = shl <8 x i32> %v117, splat (i32 23)
  %v121 = bitcast <8 x i32> %v120 to <8 x float>
  %v122 = fmul <8 x float> %v113, %v119
  %v123 = fmul <8 x float> %v122, %v121
  %v124 = fmul <8 x float> %v123, %v31
  %v127 = fmul <8 x float> %v98, %v126
  %v128 = fneg <8 x float> %v127
  %v129 = fcmp olt <8 x float> %v128, splat (float 0xC033000000000000)
  %v130 = select <8 x i1> %v129, <8 x float> splat (float 0xC033000000000000), <8 x float> %v128
  %v131 = fcmp ogt <8 x float> %v130, splat (float 0x4056400000000000)
  %v132 = select <8 x i1> %v131, <8 x float> splat (float 0x4056400000000000), <8 x float> %v130
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000FC0000000))
  %v134 = fsub <8 x float> %v133, splat (float 0x4168000FC0000000)
  %v135 = bitcast <8 x float> %v133 to <8 x i32>
  %v136 = shl <8 x i32> %v135, splat (i32 23)
  %v137 = bitcast <8 x i32> %v136 to <8 x float>
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v132)
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v138)
  %v140 = fmul <8 x float> %v139, %v139
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v139, <8 x float> splat (float 0x3F81227F40000000))
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v139, <8 x float> splat (float 0x3FA5556740000000))
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v139, <8 x float> splat (float 0x3FC5554B00000000))
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v139, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v144, <8 x float> %v139)
  %v146 = fsub <8 x float> %v137, splat (float 0x3FE0000000000000)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v145, <8 x float> %v146)
  %v148 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v128)
  %v149 = fcmp olt <8 x float> %v148, splat (float 0x3E60000000000000)
  %v150 = fadd <8 x float> %v147, %v147
  %v151 = select <8 x i1> %v149, <8 x float> %v128, <8 x float> %v150
  %v152 = fneg <8 x float> %v151
  %v153 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v152)
  %v154 = load <8 x float>, ptr %v65, align 4
  %v155 = load <8 x float>, ptr %v67, align 4
  %v156 = fadd <8 x float> %v154, %v155
  %v157 = fcmp olt <8 x float> %v156, splat (float 0xC056400000000000)
  %v158 = select <8 x i1> %v157, <8 x float> splat (float 0xC056400000000000), <8 x float> %v156
  %v159 = fcmp ogt <8 x float> %v158, splat (float 0x4056000000000000)
  %v160 = select <8 x i1> %v159, <8 x float> splat (float 0x4056000000000000), <8 x float> %v158
  %v161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v160, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v162 = fsub <8 x float> %v161, splat (float 0x4168000FE0000000)
  %v163 = bitcast <8 x float> %v161 to <8 x i32>
  %v164 = shl <8 x i32> %v163, splat (i32 23)
  %v165 = bitcast <8 x i32> %v164 to <8 x float>
  %v166 = fneg <8 x float> %v160
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v166)
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v167)
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v168, <8 x float> splat (float 0x3F81227F40000000))
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v168, <8 x float> splat (float 0x3FA5556740000000))
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v168, <8 x float> splat (float 0x3FC5554B00000000))
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v168, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v172, <8 x float> splat (float 0x3FF0000000000000))
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v173, <8 x float> splat (float 0x3FF0000000000000))
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v174, <8 x float> splat (float 0x3FF0000000000000))
  %v176 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v175
  %v177 = load <8 x float>, ptr %v73, align 4
  %v178 = fmul <8 x float> %v176, %v177
  %v179 = fmul <8 x float> %v153, %v178
  %v180 = fadd <8 x float> %v124, %v179
  %v181 = add i64 %v34, 1
  %v182 = and i64 %v181, %v18
  %v183 = mul i64 %v182, %v21
  %v184 = mul i64 %v183, 16
  %v185 = getelementptr inbounds float, ptr %v16, i64 %v184
  %v186 = getelementptr inbounds float, ptr %v185, i64 %v25
  store <8 x float> %v180, ptr %v186, align 4
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = getelementptr inbounds float, ptr %v47, i64 8
  %v190 = load <8 x float>, ptr %v189, align 4
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v190, %v192
  %v194 = fcmp olt <8 x float> %v193, splat (float 0xC056400000000000)
  %v195 = select <8 x i1> %v194, <8 x float> splat (float 0xC056400000000000), <8 x float> %v193
  %v196 = fcmp ogt <8 x float> %v195, splat (float 0x4056000000000000)
  %v197 = select <8 x i1> %v196, <8 x float> splat (float 0x4056000000000000), <8 x float> %v195
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v199 = fsub <8 x float> %v198, splat (float 0x4168000FE0000000)
  %v200 = bitcast <8 x float> %v198 to <8 x i32>
  %v201 = shl <8 x i32> %v200, splat (i32 23)
  %v202 = bitcast <8 x i32> %v201 to <8 x float>
  %v203 = fneg <8 x float> %v197
  %v204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v199, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v203)
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v199, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v204)
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v205, <8 x float> splat (float 0x3F81227F40000000))
  %v207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v206, <8 x float> %v205, <8 x float> splat (float 0x3FA5556740000000))
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v205, <8 x float> splat (float 0x3FC5554B00000000))
  %v209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v208, <8 x float> %v205, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v209, <8 x float> splat (float 0x3FF0000000000000))
  %v211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v210, <8 x float> splat (float 0x3FF0000000000000))
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v211, <8 x float> splat (float 0x3FF0000000000000))
  %v213 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v212
  %v214 = fmul <8 x float> %v188, %v213
  %v215 = fneg <8 x float> %v214
  %v216 = fcmp olt <8 x float> %v215, splat (float 0xC05A400000000000)
  %v217 = select <8 x i1> %v216, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v215
  %v218 = fcmp ogt <8 x float> %v217, splat (float 0x4056400000000000)
  %v219 = select <8 x i1> %v218, <8 x float> splat (float 0x4056400000000000), <8 x float> %v217
  %v220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v219, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v221 = fsub <8 x float> %v220, splat (float 0x4168000000000000)
  %v222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v221, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v219)
  %v223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v221, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v222)
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v223, <8 x float> splat (float 0x3F81227F40000000))
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v224, <8 x float> %v223, <8 x float> splat (float 0x3FA5556740000000))
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v223, <8 x float> splat (float 0x3FC5554B00000000))
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v226, <8 x float> %v223, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v227, <8 x float> splat (float 0x3FF0000000000000))
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v228, <8 x float> splat (float 0x3FF0000000000000))
  %v230 = bitcast <8 x float> %v220 to <8 x i32>
  %v231 = sub <8 x i32> %v230, splat (i32 1262485250)
  %v232 = lshr <8 x i32> %v231, splat (i32 1)
  %v233 = sub <8 x i32> %v231, %v232
  %v234 = shl <8 x i32> %v232, splat (i32 23)
  %v235 = bitcast <8 x i32> %v234 to <8 x float>
  %v236 = shl <8 x i32> %v233, splat (i32 23)
  %v237 = bitcast <8 x i32> %v236 to <8 x float>
  %v238 = fmul <8 x float> %v229, %v235
  %v239 = fmul <8 x float> %v238, %v237
  %v240 = fmul <8 x float> %v239, %v32
  %v241 = fmul <8 x float> %v214, %v126
  %v242 = fneg <8 x float> %v241
  %v243 = fcmp olt <8 x float> %v242, splat (float 0xC033000000000000)
  %v244 = select <8 x i1> %v243, <8 x float> splat (float 0xC033000000000000), <8 x float> %v242
  %v245 = fcmp ogt <8 x float> %v244, splat (float 0x4056400000000000)
  %v246 = select <8 x i1> %v245, <8 x float> splat (float 0x4056400000000000), <8 x float> %v244
  %v247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v246, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000FC0000000))
  %v248 = fsub <8 x float> %v247, splat (float 0x4168000FC0000000)
  %v249 = bitcast <8 x float> %v247 to <8 x i32>
  %v250 = shl <8 x i32> %v249, splat (i32 23)
  %v251 = bitcast <8 x i32> %v250 to <8 x float>
  %v252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v248, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v246)
  %v253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v248, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v252)
  %v254 = fmul <8 x float> %v253, %v253
  %v255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v253, <8 x float> splat (float 0x3F81227F40000000))
  %v256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v255, <8 x float> %v253, <8 x float> splat (float 0x3FA5556740000000))
  %v257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v256, <8 x float> %v253, <8 x float> splat (float 0x3FC5554B00000000))
  %v258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v257, <8 x float> %v253, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v254, <8 x float> %v258, <8 x float> %v253)
  %v260 = fsub <8 x float> %v251, splat (float 0x3FE0000000000000)
  %v261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v251, <8 x float> %v259, <8 x float> %v260)
  %v262 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v242)
  %v263 = fcmp olt <8 x float> %v262, splat (float 0x3E60000000000000)
  %v264 = fadd <8 x float> %v261, %v261
  %v265 = select <8 x i1> %v263, <8 x float> %v242, <8 x float> %v264
  %v266 = fneg <8 x float> %v265
  %v267 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v266)
  %v268 = getelementptr inbounds float, ptr %v65, i64 8
  %v269 = load <8 x float>, ptr %v268, align 4
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = fadd <8 x float> %v269, %v271
  %v273 = fcmp olt <8 x float> %v272, splat (float 0xC056400000000000)
  %v274 = select <8 x i1> %v273, <8 x float> splat (float 0xC056400000000000), <8 x float> %v272
  %v275 = fcmp ogt <8 x float> %v274, splat (float 0x4056000000000000)
  %v276 = select <8 x i1> %v275, <8 x float> splat (float 0x4056000000000000), <8 x float> %v274
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v276, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v278 = fsub <8 x float> %v277, splat (float 0x4168000FE0000000)
  %v279 = bitcast <8 x float> %v277 to <8 x i32>
  %v280 = shl <8 x i32> %v279, splat (i32 23)
  %v281 = bitcast <8 x i32> %v280 to <8 x float>
  %v282 = fneg <8 x float> %v276
  %v283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v278, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v282)
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v278, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v283)
  %v285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v284, <8 x float> splat (float 0x3F81227F40000000))
  %v286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v285, <8 x float> %v284, <8 x float> splat (float 0x3FA5556740000000))
  %v287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v286, <8 x float> %v284, <8 x float> splat (float 0x3FC5554B00000000))
  %v288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v287, <8 x float> %v284, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v284, <8 x float> %v288, <8 x float> splat (float 0x3FF0000000000000))
  %v290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v284, <8 x float> %v289, <8 x float> splat (float 0x3FF0000000000000))
  %v291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v281, <8 x float> %v290, <8 x float> splat (float 0x3FF0000000000000))
  %v292 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v291
  %v293 = getelementptr inbounds float, ptr %v73, i64 8
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = fmul <8 x float> %v292, %v294
  %v296 = fmul <8 x float> %v267, %v295
  %v297 = fadd <8 x float> %v240, %v296
  %v298 = getelementptr inbounds float, ptr %v186, i64 8
  store <8 x float> %v297, ptr %v298, align 4
  %v299 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v300 = add nsw i64 %v13, 1
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
  %v20 = getelementptr inbounds i64, ptr %v1, i64 28
  %v21 = load i64, ptr %v20, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds i64, ptr %v1, i64 17
  %v37 = load i64, ptr %v36, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 29
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
  %v126 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v187, %b5 ]
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
  %v68 = phi i64 [ 0, %b1 ], [ %v186, %b4 ]
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
  %v77 = fcmp olt <8 x float> %v76, splat (float 0xC056400000000000)
  %v78 = select <8 x i1> %v77, <8 x float> splat (float 0xC056400000000000), <8 x float> %v76
  %v79 = fcmp ogt <8 x float> %v78, splat (float 0x4056000000000000)
  %v80 = select <8 x i1> %v79, <8 x float> splat (float 0x4056000000000000), <8 x float> %v78
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v82 = fsub <8 x float> %v81, splat (float 0x4168000FE0000000)
  %v83 = bitcast <8 x float> %v81 to <8 x i32>
  %v84 = shl <8 x i32> %v83, splat (i32 23)
  %v85 = bitcast <8 x i32> %v84 to <8 x float>
  %v86 = fneg <8 x float> %v80
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v86)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v87)
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v88, <8 x float> splat (float 0x3F81227F40000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v88, <8 x float> splat (float 0x3FA5556740000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v88, <8 x float> splat (float 0x3FC5554B00000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v88, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v92, <8 x float> splat (float 0x3FF0000000000000))
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v93, <8 x float> splat (float 0x3FF0000000000000))
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v94, <8 x float> splat (float 0x3FF0000000000000))
  %v96 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v95
  %v97 = fmul <8 x float> %v71, %v96
  %v98 = fneg <8 x float> %v97
  %v99 = fcmp olt <8 x float> %v98, splat (float 0xC05A400000000000)
  %v100 = select <8 x i1> %v99, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v98
  %v101 = fcmp ogt <8 x float> %v100, splat (float 0x4056400000000000)
  %v102 = select <8 x i1> %v101, <8 x float> splat (float 0x4056400000000000), <8 x float> %v100
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v104 = fsub <8 x float> %v103, splat (float 0x4168000000000000)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v102)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v105)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v106, <8 x float> splat (float 0x3F81227F40000000))
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v106, <8 x float> splat (float 0x3FA5556740000000))
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v106, <8 x float> splat (float 0x3FC5554B00000000))
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v106, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v110, <8 x float> splat (float 0x3FF0000000000000))
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v111, <8 x float> splat (float 0x3FF0000000000000))
  %v113 = bitcast <8 x float> %v103 to <8 x i32>
  %v114 = sub <8 x i32> %v113, splat (i32 1262485250)
  %v115 = lshr <8 x i32> %v114, splat (i32 1)
  %v116 = sub <8 x i32> %v114, %v115
  %v117 = shl <8 x i32> %v115, splat (i32 23)
  %v118 = bitcast <8 x i32> %v117 to <8 x float>
  %v119 = shl <8 x i32> %v116, splat (i32 23)
  %v120 = bitcast <8 x i32> %v119 to <8 x float>
  %v121 = fmul <8 x float> %v112, %v118
  %v122 = fmul <8 x float> %v121, %v120
  %v123 = getelementptr inbounds float, ptr %v42, i64 %v68
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = fmul <8 x float> %v122, %v124
  %v128 = fmul <8 x float> %v97, %v127
  %v129 = fneg <8 x float> %v128
  %v130 = fcmp olt <8 x float> %v129, splat (float 0xC033000000000000)
  %v131 = select <8 x i1> %v130, <8 x float> splat (float 0xC033000000000000), <8 x float> %v129
  %v132 = fcmp ogt <8 x float> %v131, splat (float 0x4056400000000000)
  %v133 = select <8 x i1> %v132, <8 x float> splat (float 0x4056400000000000), <8 x float> %v131
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000FC0000000))
  %v135 = fsub <8 x float> %v134, splat (float 0x4168000FC0000000)
  %v136 = bitcast <8 x float> %v134 to <8 x i32>
  %v137 = shl <8 x i32> %v136, splat (i32 23)
  %v138 = bitcast <8 x i32> %v137 to <8 x float>
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v133)
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v139)
  %v141 = fmul <8 x float> %v140, %v140
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v140, <8 x float> splat (float 0x3F81227F40000000))
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v140, <8 x float> splat (float 0x3FA5556740000000))
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v140, <8 x float> splat (float 0x3FC5554B00000000))
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v140, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v145, <8 x float> %v140)
  %v147 = fsub <8 x float> %v138, splat (float 0x3FE0000000000000)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v146, <8 x float> %v147)
  %v149 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v129)
  %v150 = fcmp olt <8 x float> %v149, splat (float 0x3E60000000000000)
  %v151 = fadd <8 x float> %v148, %v148
  %v152 = select <8 x i1> %v150, <8 x float> %v129, <8 x float> %v151
  %v153 = fneg <8 x float> %v152
  %v154 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v153)
  %v155 = getelementptr inbounds float, ptr %v53, i64 %v68
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = getelementptr inbounds float, ptr %v55, i64 %v68
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = fadd <8 x float> %v156, %v158
  %v160 = fcmp olt <8 x float> %v159, splat (float 0xC056400000000000)
  %v161 = select <8 x i1> %v160, <8 x float> splat (float 0xC056400000000000), <8 x float> %v159
  %v162 = fcmp ogt <8 x float> %v161, splat (float 0x4056000000000000)
  %v163 = select <8 x i1> %v162, <8 x float> splat (float 0x4056000000000000), <8 x float> %v161
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v165 = fsub <8 x float> %v164, splat (float 0x4168000FE0000000)
  %v166 = bitcast <8 x float> %v164 to <8 x i32>
  %v167 = shl <8 x i32> %v166, splat (i32 23)
  %v168 = bitcast <8 x i32> %v167 to <8 x float>
  %v169 = fneg <8 x float> %v163
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v169)
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v170)
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v171, <8 x float> splat (float 0x3F81227F40000000))
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v171, <8 x float> splat (float 0x3FA5556740000000))
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v171, <8 x float> splat (float 0x3FC5554B00000000))
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v171, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v175, <8 x float> splat (float 0x3FF0000000000000))
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v176, <8 x float> splat (float 0x3FF0000000000000))
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v177, <8 x float> splat (float 0x3FF0000000000000))
  %v179 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v178
  %v180 = getelementptr inbounds float, ptr %v61, i64 %v68
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = fmul <8 x float> %v179, %v181
  %v183 = fmul <8 x float> %v154, %v182
  %v184 = fadd <8 x float> %v125, %v183
  %v185 = getelementptr inbounds float, ptr %v67, i64 %v68
  store <8 x float> %v184, ptr %v185, align 4
  %v186 = add nsw i64 %v68, 8
  br label %b3
b5:
  %v187 = add nsw i64 %v14, 1
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
  %v108 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v223 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v224 = shufflevector <8 x float> %v223, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v243, %b5 ]
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
  %v72 = phi i64 [ 0, %b1 ], [ %v242, %b4 ]
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
  %v84 = fcmp olt <8 x float> %v83, splat (float 0xC056400000000000)
  %v85 = select <8 x i1> %v84, <8 x float> splat (float 0xC056400000000000), <8 x float> %v83
  %v86 = fcmp ogt <8 x float> %v85, splat (float 0x4056000000000000)
  %v87 = select <8 x i1> %v86, <8 x float> splat (float 0x4056000000000000), <8 x float> %v85
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v89 = fsub <8 x float> %v88, splat (float 0x4168000FE0000000)
  %v90 = bitcast <8 x float> %v88 to <8 x i32>
  %v91 = shl <8 x i32> %v90, splat (i32 23)
  %v92 = bitcast <8 x i32> %v91 to <8 x float>
  %v93 = fneg <8 x float> %v87
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v93)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v94)
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v95, <8 x float> splat (float 0x3F81227F40000000))
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v95, <8 x float> splat (float 0x3FA5556740000000))
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v95, <8 x float> splat (float 0x3FC5554B00000000))
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v95, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v99, <8 x float> splat (float 0x3FF0000000000000))
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v100, <8 x float> splat (float 0x3FF0000000000000))
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v101, <8 x float> splat (float 0x3FF0000000000000))
  %v103 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v102
  %v104 = getelementptr inbounds float, ptr %v38, i64 %v72
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fmul <8 x float> %v103, %v105
  %v107 = fmul <8 x float> %v78, %v106
  %v110 = fmul <8 x float> %v109, %v107
  %v111 = getelementptr inbounds float, ptr %v40, i64 %v72
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v44, i64 %v72
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v46, i64 %v72
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fadd <8 x float> %v114, %v116
  %v118 = fcmp olt <8 x float> %v117, splat (float 0xC056400000000000)
  %v119 = select <8 x i1> %v118, <8 x float> splat (float 0xC056400000000000), <8 x float> %v117
  %v120 = fcmp ogt <8 x float> %v119, splat (float 0x4056000000000000)
  %v121 = select <8 x i1> %v120, <8 x float> splat (float 0x4056000000000000), <8 x float> %v119
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v123 = fsub <8 x float> %v122, splat (float 0x4168000FE0000000)
  %v124 = bitcast <8 x float> %v122 to <8 x i32>
  %v125 = shl <8 x i32> %v124, splat (i32 23)
  %v126 = bitcast <8 x i32> %v125 to <8 x float>
  %v127 = fneg <8 x float> %v121
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v127)
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v128)
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v129, <8 x float> splat (float 0x3F81227F40000000))
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v129, <8 x float> splat (float 0x3FA5556740000000))
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> %v129, <8 x float> splat (float 0x3FC5554B00000000))
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v129, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v133, <8 x float> splat (float 0x3FF0000000000000))
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v134, <8 x float> splat (float 0x3FF0000000000000))
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v135, <8 x float> splat (float 0x3FF0000000000000))
  %v137 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v136
  %v138 = fmul <8 x float> %v112, %v137
  %v141 = fmul <8 x float> %v138, %v140
  %v142 = fneg <8 x float> %v141
  %v143 = fcmp olt <8 x float> %v142, splat (float 0xC033000000000000)
  %v144 = select <8 x i1> %v143, <8 x float> splat (float 0xC033000000000000), <8 x float> %v142
  %v145 = fcmp ogt <8 x float> %v144, splat (float 0x4056400000000000)
  %v146 = select <8 x i1> %v145, <8 x float> splat (float 0x4056400000000000), <8 x float> %v144
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000FC0000000))
  %v148 = fsub <8 x float> %v147, splat (float 0x4168000FC0000000)
  %v149 = bitcast <8 x float> %v147 to <8 x i32>
  %v150 = shl <8 x i32> %v149, splat (i32 23)
  %v151 = bitcast <8 x i32> %v150 to <8 x float>
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v146)
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v152)
  %v154 = fmul <8 x float> %v153, %v153
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v153, <8 x float> splat (float 0x3F81227F40000000))
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v153, <8 x float> splat (float 0x3FA5556740000000))
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v153, <8 x float> splat (float 0x3FC5554B00000000))
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v153, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v158, <8 x float> %v153)
  %v160 = fsub <8 x float> %v151, splat (float 0x3FE0000000000000)
  %v161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v151, <8 x float> %v159, <8 x float> %v160)
  %v162 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v142)
  %v163 = fcmp olt <8 x float> %v162, splat (float 0x3E60000000000000)
  %v164 = fadd <8 x float> %v161, %v161
  %v165 = select <8 x i1> %v163, <8 x float> %v142, <8 x float> %v164
  %v166 = fneg <8 x float> %v165
  %v167 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v166)
  %v168 = fdiv <8 x float> %v110, %v167
  %v169 = fcmp olt <8 x float> %v142, splat (float 0xC05A400000000000)
  %v170 = select <8 x i1> %v169, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v142
  %v171 = fcmp ogt <8 x float> %v170, splat (float 0x4056400000000000)
  %v172 = select <8 x i1> %v171, <8 x float> splat (float 0x4056400000000000), <8 x float> %v170
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v174 = fsub <8 x float> %v173, splat (float 0x4168000000000000)
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v172)
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v175)
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v176, <8 x float> splat (float 0x3F81227F40000000))
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v176, <8 x float> splat (float 0x3FA5556740000000))
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v176, <8 x float> splat (float 0x3FC5554B00000000))
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v176, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v180, <8 x float> splat (float 0x3FF0000000000000))
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v181, <8 x float> splat (float 0x3FF0000000000000))
  %v183 = bitcast <8 x float> %v173 to <8 x i32>
  %v184 = sub <8 x i32> %v183, splat (i32 1262485250)
  %v185 = lshr <8 x i32> %v184, splat (i32 1)
  %v186 = sub <8 x i32> %v184, %v185
  %v187 = shl <8 x i32> %v185, splat (i32 23)
  %v188 = bitcast <8 x i32> %v187 to <8 x float>
  %v189 = shl <8 x i32> %v186, splat (i32 23)
  %v190 = bitcast <8 x i32> %v189 to <8 x float>
  %v191 = fmul <8 x float> %v182, %v188
  %v192 = fmul <8 x float> %v191, %v190
  %v193 = fmul <8 x float> %v168, %v192
  %v194 = fneg <8 x float> %v138
  %v195 = fcmp olt <8 x float> %v194, splat (float 0xC05A400000000000)
  %v196 = select <8 x i1> %v195, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v194
  %v197 = fcmp ogt <8 x float> %v196, splat (float 0x4056400000000000)
  %v198 = select <8 x i1> %v197, <8 x float> splat (float 0x4056400000000000), <8 x float> %v196
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v200 = fsub <8 x float> %v199, splat (float 0x4168000000000000)
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v198)
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v201)
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v202, <8 x float> splat (float 0x3F81227F40000000))
  %v204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v203, <8 x float> %v202, <8 x float> splat (float 0x3FA5556740000000))
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v202, <8 x float> splat (float 0x3FC5554B00000000))
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v202, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v206, <8 x float> splat (float 0x3FF0000000000000))
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v207, <8 x float> splat (float 0x3FF0000000000000))
  %v209 = bitcast <8 x float> %v199 to <8 x i32>
  %v210 = sub <8 x i32> %v209, splat (i32 1262485250)
  %v211 = lshr <8 x i32> %v210, splat (i32 1)
  %v212 = sub <8 x i32> %v210, %v211
  %v213 = shl <8 x i32> %v211, splat (i32 23)
  %v214 = bitcast <8 x i32> %v213 to <8 x float>
  %v215 = shl <8 x i32> %v212, splat (i32 23)
  %v216 = bitcast <8 x i32> %v215 to <8 x float>
  %v217 = fmul <8 x float> %v208, %v214
  %v218 = fmul <8 x float> %v217, %v216
  %v219 = fmul <8 x float> %v78, %v218
  %v220 = fmul <8 x float> %v78, %v167
  %v221 = fmul <8 x float> %v220, %v105
  %v222 = fmul <8 x float> %v221, %v103
  %v225 = fsub <8 x float> %v224, %v103
  %v226 = fmul <8 x float> %v222, %v225
  %v227 = fmul <8 x float> %v193, %v140
  %v228 = getelementptr inbounds float, ptr %v50, i64 %v72
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = fmul <8 x float> %v78, %v229
  %v231 = fmul <8 x float> %v230, %v218
  %v232 = fsub <8 x float> %v227, %v231
  %v233 = fmul <8 x float> %v232, %v112
  %v234 = fmul <8 x float> %v233, %v137
  %v235 = fsub <8 x float> %v224, %v137
  %v236 = fmul <8 x float> %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v54, i64 %v72
  store <8 x float> %v78, ptr %v237, align 4
  %v238 = getelementptr inbounds float, ptr %v58, i64 %v72
  store <8 x float> %v193, ptr %v238, align 4
  %v239 = getelementptr inbounds float, ptr %v63, i64 %v72
  store <8 x float> %v219, ptr %v239, align 4
  %v240 = getelementptr inbounds float, ptr %v67, i64 %v72
  store <8 x float> %v226, ptr %v240, align 4
  %v241 = getelementptr inbounds float, ptr %v71, i64 %v72
  store <8 x float> %v236, ptr %v241, align 4
  %v242 = add nsw i64 %v72, 8
  br label %b3
b5:
  %v243 = add nsw i64 %v10, 1
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
  %v67 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v128, %b5 ]
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
  %v35 = phi i64 [ 0, %b1 ], [ %v127, %b4 ]
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
  %v46 = fcmp olt <8 x float> %v45, splat (float 0xC056400000000000)
  %v47 = select <8 x i1> %v46, <8 x float> splat (float 0xC056400000000000), <8 x float> %v45
  %v48 = fcmp ogt <8 x float> %v47, splat (float 0x4056000000000000)
  %v49 = select <8 x i1> %v48, <8 x float> splat (float 0x4056000000000000), <8 x float> %v47
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v51 = fsub <8 x float> %v50, splat (float 0x4168000FE0000000)
  %v52 = bitcast <8 x float> %v50 to <8 x i32>
  %v53 = shl <8 x i32> %v52, splat (i32 23)
  %v54 = bitcast <8 x i32> %v53 to <8 x float>
  %v55 = fneg <8 x float> %v49
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v55)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v56)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v57, <8 x float> splat (float 0x3F81227F40000000))
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v57, <8 x float> splat (float 0x3FA5556740000000))
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v57, <8 x float> splat (float 0x3FC5554B00000000))
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v57, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v61, <8 x float> splat (float 0x3FF0000000000000))
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v62, <8 x float> splat (float 0x3FF0000000000000))
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v63, <8 x float> splat (float 0x3FF0000000000000))
  %v65 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v64
  %v66 = fmul <8 x float> %v40, %v65
  %v69 = fmul <8 x float> %v66, %v68
  %v70 = fneg <8 x float> %v69
  %v71 = fcmp olt <8 x float> %v70, splat (float 0xC033000000000000)
  %v72 = select <8 x i1> %v71, <8 x float> splat (float 0xC033000000000000), <8 x float> %v70
  %v73 = fcmp ogt <8 x float> %v72, splat (float 0x4056400000000000)
  %v74 = select <8 x i1> %v73, <8 x float> splat (float 0x4056400000000000), <8 x float> %v72
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000FC0000000))
  %v76 = fsub <8 x float> %v75, splat (float 0x4168000FC0000000)
  %v77 = bitcast <8 x float> %v75 to <8 x i32>
  %v78 = shl <8 x i32> %v77, splat (i32 23)
  %v79 = bitcast <8 x i32> %v78 to <8 x float>
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v74)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v80)
  %v82 = fmul <8 x float> %v81, %v81
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v81, <8 x float> splat (float 0x3F81227F40000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v81, <8 x float> splat (float 0x3FA5556740000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v81, <8 x float> splat (float 0x3FC5554B00000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v81, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v86, <8 x float> %v81)
  %v88 = fsub <8 x float> %v79, splat (float 0x3FE0000000000000)
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v87, <8 x float> %v88)
  %v90 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v70)
  %v91 = fcmp olt <8 x float> %v90, splat (float 0x3E60000000000000)
  %v92 = fadd <8 x float> %v89, %v89
  %v93 = select <8 x i1> %v91, <8 x float> %v70, <8 x float> %v92
  %v94 = fneg <8 x float> %v93
  %v95 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v94)
  %v96 = fmul <8 x float> %v38, %v95
  %v97 = getelementptr inbounds float, ptr %v26, i64 %v35
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = getelementptr inbounds float, ptr %v28, i64 %v35
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fadd <8 x float> %v98, %v100
  %v102 = fcmp olt <8 x float> %v101, splat (float 0xC056400000000000)
  %v103 = select <8 x i1> %v102, <8 x float> splat (float 0xC056400000000000), <8 x float> %v101
  %v104 = fcmp ogt <8 x float> %v103, splat (float 0x4056000000000000)
  %v105 = select <8 x i1> %v104, <8 x float> splat (float 0x4056000000000000), <8 x float> %v103
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v107 = fsub <8 x float> %v106, splat (float 0x4168000FE0000000)
  %v108 = bitcast <8 x float> %v106 to <8 x i32>
  %v109 = shl <8 x i32> %v108, splat (i32 23)
  %v110 = bitcast <8 x i32> %v109 to <8 x float>
  %v111 = fneg <8 x float> %v105
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v111)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v112)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v113, <8 x float> splat (float 0x3F81227F40000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v113, <8 x float> splat (float 0x3FA5556740000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v113, <8 x float> splat (float 0x3FC5554B00000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v113, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v117, <8 x float> splat (float 0x3FF0000000000000))
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v118, <8 x float> splat (float 0x3FF0000000000000))
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v119, <8 x float> splat (float 0x3FF0000000000000))
  %v121 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v120
  %v122 = fmul <8 x float> %v96, %v121
  %v123 = getelementptr inbounds float, ptr %v31, i64 %v35
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = fadd <8 x float> %v122, %v124
  %v126 = getelementptr inbounds float, ptr %v34, i64 %v35
  store <8 x float> %v125, ptr %v126, align 4
  %v127 = add nsw i64 %v35, 8
  br label %b3
b5:
  %v128 = add nsw i64 %v9, 1
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
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 16
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v7, i32 0, i32 3, i32 1)
  %v8 = getelementptr inbounds float, ptr %v7, i64 16
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  %v9 = mul i64 %v4, 2
  %v10 = getelementptr inbounds float, ptr %v3, i64 %v9
  call void @llvm.prefetch.p0(ptr %v10, i32 0, i32 3, i32 1)
  %v11 = getelementptr inbounds float, ptr %v10, i64 16
  call void @llvm.prefetch.p0(ptr %v11, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v13 = phi ptr [ %v0, %entry ], [ %v58, %b1 ]
  %v14 = phi ptr [ %v1, %entry ], [ %v59, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v27 = icmp slt i64 %v12, %v2
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = load float, ptr %v13, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = getelementptr inbounds float, ptr %v13, i64 1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = getelementptr inbounds float, ptr %v13, i64 2
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = load <8 x float>, ptr %v14, align 4
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v39, <8 x float> %v15)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v39, <8 x float> %v19)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v39, <8 x float> %v23)
  %v43 = getelementptr inbounds float, ptr %v14, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v44, <8 x float> %v16)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v44, <8 x float> %v20)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v44, <8 x float> %v24)
  %v48 = getelementptr inbounds float, ptr %v14, i64 16
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v49, <8 x float> %v17)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v49, <8 x float> %v21)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v49, <8 x float> %v25)
  %v53 = getelementptr inbounds float, ptr %v14, i64 24
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v54, <8 x float> %v18)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v54, <8 x float> %v22)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v54, <8 x float> %v26)
  %v58 = getelementptr inbounds float, ptr %v13, i64 3
  %v59 = getelementptr inbounds float, ptr %v14, i64 32
  %v60 = add nsw i64 %v12, 1
  br label %b0
b2:
  %v61 = icmp eq i64 %v5, 0
  br i1 %v61, label %b3, label %b4
b3:
  store <8 x float> %v15, ptr %v3, align 4
  %v62 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v16, ptr %v62, align 4
  store <8 x float> %v17, ptr %v6, align 4
  %v63 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v18, ptr %v63, align 4
  store <8 x float> %v19, ptr %v7, align 4
  %v64 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v20, ptr %v64, align 4
  store <8 x float> %v21, ptr %v8, align 4
  %v65 = getelementptr inbounds float, ptr %v7, i64 24
  store <8 x float> %v22, ptr %v65, align 4
  store <8 x float> %v23, ptr %v10, align 4
  %v66 = getelementptr inbounds float, ptr %v10, i64 8
  store <8 x float> %v24, ptr %v66, align 4
  store <8 x float> %v25, ptr %v11, align 4
  %v67 = getelementptr inbounds float, ptr %v10, i64 24
  store <8 x float> %v26, ptr %v67, align 4
  br label %b4
b4:
  %v68 = icmp ne i64 %v5, 0
  br i1 %v68, label %b5, label %b6
b5:
  %v69 = load <8 x float>, ptr %v3, align 4
  %v70 = fadd <8 x float> %v69, %v15
  store <8 x float> %v70, ptr %v3, align 4
  %v71 = getelementptr inbounds float, ptr %v3, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v72, %v16
  store <8 x float> %v73, ptr %v71, align 4
  %v74 = load <8 x float>, ptr %v6, align 4
  %v75 = fadd <8 x float> %v74, %v17
  store <8 x float> %v75, ptr %v6, align 4
  %v76 = getelementptr inbounds float, ptr %v3, i64 24
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v18
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = load <8 x float>, ptr %v7, align 4
  %v80 = fadd <8 x float> %v79, %v19
  store <8 x float> %v80, ptr %v7, align 4
  %v81 = getelementptr inbounds float, ptr %v7, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fadd <8 x float> %v82, %v20
  store <8 x float> %v83, ptr %v81, align 4
  %v84 = load <8 x float>, ptr %v8, align 4
  %v85 = fadd <8 x float> %v84, %v21
  store <8 x float> %v85, ptr %v8, align 4
  %v86 = getelementptr inbounds float, ptr %v7, i64 24
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fadd <8 x float> %v87, %v22
  store <8 x float> %v88, ptr %v86, align 4
  %v89 = load <8 x float>, ptr %v10, align 4
  %v90 = fadd <8 x float> %v89, %v23
  store <8 x float> %v90, ptr %v10, align 4
  %v91 = getelementptr inbounds float, ptr %v10, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v24
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = load <8 x float>, ptr %v11, align 4
  %v95 = fadd <8 x float> %v94, %v25
  store <8 x float> %v95, ptr %v11, align 4
  %v96 = getelementptr inbounds float, ptr %v10, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v97, %v26
  store <8 x float> %v98, ptr %v96, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 16
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v7, i32 0, i32 3, i32 1)
  %v8 = getelementptr inbounds float, ptr %v7, i64 16
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v10 = phi ptr [ %v0, %entry ], [ %v43, %b1 ]
  %v11 = phi ptr [ %v1, %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v20 = icmp slt i64 %v9, %v2
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = load float, ptr %v10, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = getelementptr inbounds float, ptr %v10, i64 1
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = load <8 x float>, ptr %v11, align 4
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v28, <8 x float> %v12)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v28, <8 x float> %v16)
  %v31 = getelementptr inbounds float, ptr %v11, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v32, <8 x float> %v13)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v32, <8 x float> %v17)
  %v35 = getelementptr inbounds float, ptr %v11, i64 16
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v36, <8 x float> %v14)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v36, <8 x float> %v18)
  %v39 = getelementptr inbounds float, ptr %v11, i64 24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v40, <8 x float> %v15)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v40, <8 x float> %v19)
  %v43 = getelementptr inbounds float, ptr %v10, i64 3
  %v44 = getelementptr inbounds float, ptr %v11, i64 32
  %v45 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v46 = icmp eq i64 %v5, 0
  br i1 %v46, label %b3, label %b4
b3:
  store <8 x float> %v12, ptr %v3, align 4
  %v47 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v13, ptr %v47, align 4
  store <8 x float> %v14, ptr %v6, align 4
  %v48 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v15, ptr %v48, align 4
  store <8 x float> %v16, ptr %v7, align 4
  %v49 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v17, ptr %v49, align 4
  store <8 x float> %v18, ptr %v8, align 4
  %v50 = getelementptr inbounds float, ptr %v7, i64 24
  store <8 x float> %v19, ptr %v50, align 4
  br label %b4
b4:
  %v51 = icmp ne i64 %v5, 0
  br i1 %v51, label %b5, label %b6
b5:
  %v52 = load <8 x float>, ptr %v3, align 4
  %v53 = fadd <8 x float> %v52, %v12
  store <8 x float> %v53, ptr %v3, align 4
  %v54 = getelementptr inbounds float, ptr %v3, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v13
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = load <8 x float>, ptr %v6, align 4
  %v58 = fadd <8 x float> %v57, %v14
  store <8 x float> %v58, ptr %v6, align 4
  %v59 = getelementptr inbounds float, ptr %v3, i64 24
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = fadd <8 x float> %v60, %v15
  store <8 x float> %v61, ptr %v59, align 4
  %v62 = load <8 x float>, ptr %v7, align 4
  %v63 = fadd <8 x float> %v62, %v16
  store <8 x float> %v63, ptr %v7, align 4
  %v64 = getelementptr inbounds float, ptr %v7, i64 8
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fadd <8 x float> %v65, %v17
  store <8 x float> %v66, ptr %v64, align 4
  %v67 = load <8 x float>, ptr %v8, align 4
  %v68 = fadd <8 x float> %v67, %v18
  store <8 x float> %v68, ptr %v8, align 4
  %v69 = getelementptr inbounds float, ptr %v7, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v19
  store <8 x float> %v71, ptr %v69, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_3x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = mul i64 %v4, 2
  %v8 = getelementptr inbounds float, ptr %v3, i64 %v7
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v33, %b1 ]
  %v10 = phi ptr [ %v0, %entry ], [ %v31, %b1 ]
  %v11 = phi ptr [ %v1, %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v20, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v15 = icmp slt i64 %v9, %v2
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = load <8 x float>, ptr %v11, align 4
  %v17 = load float, ptr %v10, align 4
  %v18 = insertelement <8 x float> poison, float %v17, i64 0
  %v19 = shufflevector <8 x float> %v18, <8 x float> poison, <8 x i32> zeroinitializer
  %v20 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v19, <8 x float> %v16, <8 x float> %v12)
  %v21 = getelementptr inbounds float, ptr %v10, i64 1
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v16, <8 x float> %v13)
  %v26 = getelementptr inbounds float, ptr %v10, i64 2
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v16, <8 x float> %v14)
  %v31 = getelementptr inbounds float, ptr %v10, i64 3
  %v32 = getelementptr inbounds float, ptr %v11, i64 8
  %v33 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v34 = icmp eq i64 %v5, 0
  br i1 %v34, label %b3, label %b4
b3:
  store <8 x float> %v12, ptr %v3, align 4
  store <8 x float> %v13, ptr %v6, align 4
  store <8 x float> %v14, ptr %v8, align 4
  br label %b4
b4:
  %v35 = icmp ne i64 %v5, 0
  br i1 %v35, label %b5, label %b6
b5:
  %v36 = load <8 x float>, ptr %v3, align 4
  %v37 = fadd <8 x float> %v36, %v12
  store <8 x float> %v37, ptr %v3, align 4
  %v38 = load <8 x float>, ptr %v6, align 4
  %v39 = fadd <8 x float> %v38, %v13
  store <8 x float> %v39, ptr %v6, align 4
  %v40 = load <8 x float>, ptr %v8, align 4
  %v41 = fadd <8 x float> %v40, %v14
  store <8 x float> %v41, ptr %v8, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v8 = phi ptr [ %v0, %entry ], [ %v23, %b1 ]
  %v9 = phi ptr [ %v1, %entry ], [ %v24, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v17, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v22, %b1 ]
  %v12 = icmp slt i64 %v7, %v2
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = load <8 x float>, ptr %v9, align 4
  %v14 = load float, ptr %v8, align 4
  %v15 = insertelement <8 x float> poison, float %v14, i64 0
  %v16 = shufflevector <8 x float> %v15, <8 x float> poison, <8 x i32> zeroinitializer
  %v17 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v16, <8 x float> %v13, <8 x float> %v10)
  %v18 = getelementptr inbounds float, ptr %v8, i64 1
  %v19 = load float, ptr %v18, align 4
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v21, <8 x float> %v13, <8 x float> %v11)
  %v23 = getelementptr inbounds float, ptr %v8, i64 3
  %v24 = getelementptr inbounds float, ptr %v9, i64 8
  %v25 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v26 = icmp eq i64 %v5, 0
  br i1 %v26, label %b3, label %b4
b3:
  store <8 x float> %v10, ptr %v3, align 4
  store <8 x float> %v11, ptr %v6, align 4
  br label %b4
b4:
  %v27 = icmp ne i64 %v5, 0
  br i1 %v27, label %b5, label %b6
b5:
  %v28 = load <8 x float>, ptr %v3, align 4
  %v29 = fadd <8 x float> %v28, %v10
  store <8 x float> %v29, ptr %v3, align 4
  %v30 = load <8 x float>, ptr %v6, align 4
  %v31 = fadd <8 x float> %v30, %v11
  store <8 x float> %v31, ptr %v6, align 4
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
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v122 = load ptr, ptr %v121, align 4
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
  %v20 = phi i64 [ %v14, %entry ], [ %v124, %b5 ]
  %v21 = icmp slt i64 %v20, %v19
  br i1 %v21, label %b1, label %b2
b1:
  %v62 = getelementptr inbounds float, ptr %v46, i64 %v20
  %v66 = getelementptr inbounds float, ptr %v51, i64 %v20
  br label %b3
b3:
  %v26 = phi i64 [ 0, %b1 ], [ %v120, %b8 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v119, %b8 ]
  %v28 = icmp slt i64 %v26, %v25
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v26, 128
  %v30 = icmp slt i64 %v29, %v25
  %v31 = select i1 %v30, i64 %v29, i64 %v25
  br label %b6
b6:
  %v32 = phi i64 [ %v26, %b4 ], [ %v118, %b7 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v117, %b7 ]
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
  %v69 = fcmp olt <8 x float> %v68, splat (float 0xC056400000000000)
  %v70 = select <8 x i1> %v69, <8 x float> splat (float 0xC056400000000000), <8 x float> %v68
  %v71 = fcmp ogt <8 x float> %v70, splat (float 0x4056000000000000)
  %v72 = select <8 x i1> %v71, <8 x float> splat (float 0x4056000000000000), <8 x float> %v70
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v74 = fsub <8 x float> %v73, splat (float 0x4168000FE0000000)
  %v75 = bitcast <8 x float> %v73 to <8 x i32>
  %v76 = shl <8 x i32> %v75, splat (i32 23)
  %v77 = bitcast <8 x i32> %v76 to <8 x float>
  %v78 = fneg <8 x float> %v72
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v78)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v79)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v80, <8 x float> splat (float 0x3F81227F40000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v80, <8 x float> splat (float 0x3FA5556740000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v80, <8 x float> splat (float 0x3FC5554B00000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v80, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v84, <8 x float> splat (float 0x3FF0000000000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v85, <8 x float> splat (float 0x3FF0000000000000))
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v86, <8 x float> splat (float 0x3FF0000000000000))
  %v88 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v87
  %v89 = fmul <8 x float> %v63, %v88
  %v90 = fneg <8 x float> %v89
  %v91 = fcmp olt <8 x float> %v90, splat (float 0xC05A400000000000)
  %v92 = select <8 x i1> %v91, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v90
  %v93 = fcmp ogt <8 x float> %v92, splat (float 0x4056400000000000)
  %v94 = select <8 x i1> %v93, <8 x float> splat (float 0x4056400000000000), <8 x float> %v92
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v96 = fsub <8 x float> %v95, splat (float 0x4168000000000000)
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v94)
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v97)
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v98, <8 x float> splat (float 0x3F81227F40000000))
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v98, <8 x float> splat (float 0x3FA5556740000000))
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v98, <8 x float> splat (float 0x3FC5554B00000000))
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v98, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v102, <8 x float> splat (float 0x3FF0000000000000))
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v103, <8 x float> splat (float 0x3FF0000000000000))
  %v105 = bitcast <8 x float> %v95 to <8 x i32>
  %v106 = sub <8 x i32> %v105, splat (i32 1262485250)
  %v107 = lshr <8 x i32> %v106, splat (i32 1)
  %v108 = sub <8 x i32> %v106, %v107
  %v109 = shl <8 x i32> %v107, splat (i32 23)
  %v110 = bitcast <8 x i32> %v109 to <8 x float>
  %v111 = shl <8 x i32> %v108, splat (i32 23)
  %v112 = bitcast <8 x i32> %v111 to <8 x float>
  %v113 = fmul <8 x float> %v104, %v110
  %v114 = fmul <8 x float> %v113, %v112
  %v115 = fmul <8 x float> %v61, %v114
  %v116 = fsub <8 x float> %v56, %v115
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v88, <8 x float> %v33)
  %v118 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v119 = fadd <8 x float> %v27, %v33
  %v120 = add nsw i64 %v26, 128
  br label %b3
b5:
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v20
  store <8 x float> %v27, ptr %v123, align 4
  %v124 = add nsw i64 %v20, 8
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
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
