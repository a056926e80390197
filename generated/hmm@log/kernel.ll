; generated from specs/hmm.yaml by `make generated`: do not edit
; hmm@log K=8 float32, x86-64-v3

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
  %v40 = getelementptr inbounds i64, ptr %v1, i64 31
  %v41 = load i64, ptr %v40, align 8
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
  %v42 = icmp eq i64 %v41, 0
  br i1 %v42, label %b2, label %b3
b2:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b3
b3:
  br label %b1
b1:
  %v43 = icmp sgt i64 %v3, 1
  br i1 %v43, label %b4, label %b5
b4:
  %v44 = getelementptr inbounds i64, ptr %v1, i64 3
  %v45 = atomicrmw add ptr %v44, i64 1 acq_rel
  %v46 = load i64, ptr %v4, align 8
  %v47 = add i64 %v46, 1
  store i64 %v47, ptr %v4, align 8
  %v48 = mul i64 %v3, %v47
  br label %b6
b6:
  %v49 = load atomic i64, ptr %v44 acquire, align 8
  %v50 = icmp slt i64 %v49, %v48
  br i1 %v50, label %b7, label %b8
b7:
  %v51 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  br label %b9
b9:
  %v52 = phi i64 [ 0, %b5 ], [ %v54, %b10 ]
  %v53 = icmp slt i64 %v52, %v6
  br i1 %v53, label %b10, label %b11
b10:
  store i64 %v52, ptr %v5, align 8
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v54 = add nsw i64 %v52, 1
  br label %b9
b11:
  br i1 %v43, label %b12, label %b13
b12:
  %v55 = getelementptr inbounds i64, ptr %v1, i64 3
  %v56 = atomicrmw add ptr %v55, i64 1 acq_rel
  %v57 = load i64, ptr %v4, align 8
  %v58 = add i64 %v57, 1
  store i64 %v58, ptr %v4, align 8
  %v59 = mul i64 %v3, %v58
  br label %b14
b14:
  %v60 = load atomic i64, ptr %v55 acquire, align 8
  %v61 = icmp slt i64 %v60, %v59
  br i1 %v61, label %b15, label %b16
b15:
  %v62 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v43, label %b17, label %b18
b17:
  %v63 = getelementptr inbounds i64, ptr %v1, i64 3
  %v64 = atomicrmw add ptr %v63, i64 1 acq_rel
  %v65 = load i64, ptr %v4, align 8
  %v66 = add i64 %v65, 1
  store i64 %v66, ptr %v4, align 8
  %v67 = mul i64 %v3, %v66
  br label %b19
b19:
  %v68 = load atomic i64, ptr %v63 acquire, align 8
  %v69 = icmp slt i64 %v68, %v67
  br i1 %v69, label %b20, label %b21
b20:
  %v70 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = load ptr, ptr %v0, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 16
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v16 = and i64 0, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v22 = mul i64 %v9, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v24 = load <8 x float>, ptr %v11, align 4
  store <8 x float> %v24, ptr %v23, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 16
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v25 = load ptr, ptr %v24, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 18
  %v33 = load i64, ptr %v32, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v26 = mul i64 %v5, %v18
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v25, i64 %v27
  %v34 = and i64 %v5, %v33
  %v35 = mul i64 %v34, %v18
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v31, i64 %v36
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v42, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = mul i64 %v10, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v22
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v22
  %v39 = load <8 x float>, ptr %v23, align 4
  %v40 = load <8 x float>, ptr %v29, align 4
  %v41 = fadd <8 x float> %v39, %v40
  store <8 x float> %v41, ptr %v38, align 4
  %v42 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 3
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 4
  %v11 = load i64, ptr %v10, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 18
  %v20 = load i64, ptr %v19, align 8
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v32 = load ptr, ptr %v31, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v42 = load ptr, ptr %v41, align 4
  %v21 = and i64 %v5, %v20
  %v24 = mul i64 %v21, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v18, i64 %v25
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v44, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v27 = mul i64 %v12, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v40, %b4 ]
  %v15 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b1 ], [ %v39, %b4 ]
  %v16 = icmp slt i64 %v14, 8
  br i1 %v16, label %b4, label %b5
b4:
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v14
  %v30 = load float, ptr %v29, align 4
  %v33 = mul i64 %v14, 8
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v30, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = fadd <8 x float> %v37, %v35
  %v39 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v15, <8 x float> %v38)
  %v40 = add nsw i64 %v14, 1
  br label %b3
b5:
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v27
  store <8 x float> %v15, ptr %v43, align 4
  %v44 = add nsw i64 %v12, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 24
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v29 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v35, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v27 = load <8 x float>, ptr %v15, align 4
  %v28 = fsub <8 x float> %v27, %v27
  %v31 = fcmp oeq <8 x float> %v28, %v30
  %v32 = select <8 x i1> %v31, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v33 = fcmp une <8 x float> %v32, splat (float 0x0000000000000000)
  %v34 = select <8 x i1> %v33, <8 x float> %v27, <8 x float> %v30
  store <8 x float> %v34, ptr %v26, align 4
  %v35 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 3
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 4
  %v11 = load i64, ptr %v10, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 18
  %v20 = load i64, ptr %v19, align 8
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 24
  %v36 = load i64, ptr %v35, align 8
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v77 = load ptr, ptr %v76, align 4
  %v21 = and i64 %v5, %v20
  %v24 = mul i64 %v21, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v18, i64 %v25
  %v37 = and i64 %v5, %v36
  %v38 = mul i64 %v37, %v23
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v79, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v27 = mul i64 %v12, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v27
  %v48 = load <8 x float>, ptr %v41, align 4
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v75, %b4 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v74, %b4 ]
  %v16 = icmp slt i64 %v14, 8
  br i1 %v16, label %b4, label %b5
b4:
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v14
  %v30 = load float, ptr %v29, align 4
  %v42 = mul i64 %v14, 8
  %v43 = getelementptr inbounds float, ptr %v32, i64 %v42
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v30, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = fadd <8 x float> %v46, %v44
  %v49 = fsub <8 x float> %v47, %v48
  %v50 = fcmp olt <8 x float> %v49, splat (float 0xC05A400000000000)
  %v51 = select <8 x i1> %v50, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v49
  %v52 = fcmp ogt <8 x float> %v51, splat (float 0x4056400000000000)
  %v53 = select <8 x i1> %v52, <8 x float> splat (float 0x4056400000000000), <8 x float> %v51
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v55 = fsub <8 x float> %v54, splat (float 0x4168000000000000)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v53)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v56)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v57, <8 x float> splat (float 0x3F81227F40000000))
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v57, <8 x float> splat (float 0x3FA5556740000000))
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v57, <8 x float> splat (float 0x3FC5554B00000000))
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v57, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v61, <8 x float> splat (float 0x3FF0000000000000))
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v62, <8 x float> splat (float 0x3FF0000000000000))
  %v64 = bitcast <8 x float> %v54 to <8 x i32>
  %v65 = sub <8 x i32> %v64, splat (i32 1262485250)
  %v66 = lshr <8 x i32> %v65, splat (i32 1)
  %v67 = sub <8 x i32> %v65, %v66
  %v68 = shl <8 x i32> %v66, splat (i32 23)
  %v69 = bitcast <8 x i32> %v68 to <8 x float>
  %v70 = shl <8 x i32> %v67, splat (i32 23)
  %v71 = bitcast <8 x i32> %v70 to <8 x float>
  %v72 = fmul <8 x float> %v63, %v69
  %v73 = fmul <8 x float> %v72, %v71
  %v74 = fadd <8 x float> %v15, %v73
  %v75 = add nsw i64 %v14, 1
  br label %b3
b5:
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v27
  store <8 x float> %v15, ptr %v78, align 4
  %v79 = add nsw i64 %v12, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 24
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v28 = load ptr, ptr %v27, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 16
  %v31 = load i64, ptr %v30, align 8
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v29 = add i64 %v5, 1
  %v32 = and i64 %v29, %v31
  %v33 = mul i64 %v32, %v22
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v28, i64 %v34
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v74, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v14
  %v37 = load <8 x float>, ptr %v15, align 4
  %v38 = fcmp olt <8 x float> %v37, splat (float 0x3810000000000000)
  %v39 = fmul <8 x float> %v37, splat (float 0x4160000000000000)
  %v40 = select <8 x i1> %v38, <8 x float> %v39, <8 x float> %v37
  %v41 = bitcast <8 x float> %v40 to <8 x i32>
  %v42 = sub <8 x i32> %v41, splat (i32 -13302541)
  %v43 = lshr <8 x i32> %v42, splat (i32 23)
  %v44 = select <8 x i1> %v38, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v45 = add <8 x i32> %v43, splat (i32 1262485504)
  %v46 = bitcast <8 x i32> %v45 to <8 x float>
  %v47 = fsub <8 x float> %v46, %v44
  %v48 = and <8 x i32> %v42, splat (i32 8388607)
  %v49 = add <8 x i32> %v48, splat (i32 1060439283)
  %v50 = bitcast <8 x i32> %v49 to <8 x float>
  %v51 = fsub <8 x float> %v50, splat (float 0x3FF0000000000000)
  %v52 = fmul <8 x float> %v47, splat (float 0x3FE62E4000000000)
  %v53 = fmul <8 x float> %v47, splat (float 0x3EB7F7D1C0000000)
  %v54 = fmul <8 x float> %v51, %v51
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v54, <8 x float> splat (float 0xBFC0DA7220000000))
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v54, <8 x float> splat (float 0xBFC546EF00000000))
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v54, <8 x float> splat (float 0xBFD0002320000000))
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v54, <8 x float> splat (float 0x3FC22D90A0000000))
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v54, <8 x float> splat (float 0x3FC999FF60000000))
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v54, <8 x float> splat (float 0x3FD5555540000000))
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v57, <8 x float> %v60)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v61, <8 x float> splat (float 0xBFE0000000000000))
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v62, <8 x float> %v53)
  %v64 = fadd <8 x float> %v63, %v51
  %v65 = fadd <8 x float> %v64, %v52
  %v66 = fcmp oeq <8 x float> %v37, splat (float 0x7FF0000000000000)
  %v67 = select <8 x i1> %v66, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v65
  %v68 = fcmp oeq <8 x float> %v37, splat (float 0x0000000000000000)
  %v69 = select <8 x i1> %v68, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v67
  %v70 = fcmp ult <8 x float> %v37, splat (float 0x0000000000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v69
  %v72 = load <8 x float>, ptr %v26, align 4
  %v73 = fadd <8 x float> %v71, %v72
  store <8 x float> %v73, ptr %v36, align 4
  %v74 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 25
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v28 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v31, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v27 = load <8 x float>, ptr %v15, align 4
  %v30 = fdiv <8 x float> %v29, %v27
  store <8 x float> %v30, ptr %v26, align 4
  %v31 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v6 = load ptr, ptr %v5, align 4
  %v7 = getelementptr inbounds i64, ptr %v4, i64 5
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 6
  %v10 = load i64, ptr %v9, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v37 = load ptr, ptr %v36, align 4
  br label %b0
b0:
  %v11 = phi i64 [ %v8, %entry ], [ %v39, %b5 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v20 = mul i64 %v11, 8
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  br label %b3
b3:
  %v13 = phi i64 [ 0, %b1 ], [ %v25, %b4 ]
  %v14 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b1 ], [ %v24, %b4 ]
  %v15 = icmp slt i64 %v13, 8
  br i1 %v15, label %b4, label %b5
b4:
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v13
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v14, <8 x float> %v23)
  %v25 = add nsw i64 %v13, 8
  br label %b3
b5:
  %v26 = shufflevector <8 x float> %v14, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v27 = shufflevector <8 x float> %v14, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v28 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v26, <4 x float> %v27)
  %v29 = shufflevector <4 x float> %v28, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v30 = shufflevector <4 x float> %v28, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v31 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v29, <2 x float> %v30)
  %v32 = extractelement <2 x float> %v31, i64 0
  %v33 = extractelement <2 x float> %v31, i64 1
  %v34 = call float @llvm.maximum.f32(float %v32, float %v33)
  %v35 = call float @llvm.maximum.f32(float %v34, float 0xFFF0000000000000)
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v11
  store float %v35, ptr %v38, align 4
  %v39 = add nsw i64 %v11, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v23 = load ptr, ptr %v22, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v16 = load float, ptr %v15, align 4
  %v17 = fsub float %v16, %v16
  %v18 = fcmp oeq float %v17, 0x0000000000000000
  %v19 = select i1 %v18, float 0x3FF0000000000000, float 0x0000000000000000
  %v20 = fcmp une float %v19, 0x0000000000000000
  %v21 = select i1 %v20, float %v16, float 0x0000000000000000
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v9
  store float %v21, ptr %v24, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v6 = load ptr, ptr %v5, align 4
  %v7 = getelementptr inbounds i64, ptr %v4, i64 5
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 6
  %v10 = load i64, ptr %v9, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v23 = load ptr, ptr %v22, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v68 = load ptr, ptr %v67, align 4
  br label %b0
b0:
  %v11 = phi i64 [ %v8, %entry ], [ %v70, %b5 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v20 = mul i64 %v11, 8
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v11
  %v25 = load float, ptr %v24, align 4
  %v28 = insertelement <8 x float> poison, float %v25, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v13 = phi i64 [ 0, %b1 ], [ %v56, %b4 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v55, %b4 ]
  %v15 = icmp slt i64 %v13, 8
  br i1 %v15, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v21, i64 %v13
  %v27 = load <8 x float>, ptr %v26, align 4
  %v30 = fsub <8 x float> %v27, %v29
  %v31 = fcmp olt <8 x float> %v30, splat (float 0xC05A400000000000)
  %v32 = select <8 x i1> %v31, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v30
  %v33 = fcmp ogt <8 x float> %v32, splat (float 0x4056400000000000)
  %v34 = select <8 x i1> %v33, <8 x float> splat (float 0x4056400000000000), <8 x float> %v32
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v36 = fsub <8 x float> %v35, splat (float 0x4168000000000000)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v34)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v37)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v38, <8 x float> splat (float 0x3F81227F40000000))
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v38, <8 x float> splat (float 0x3FA5556740000000))
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v38, <8 x float> splat (float 0x3FC5554B00000000))
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v38, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v42, <8 x float> splat (float 0x3FF0000000000000))
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v43, <8 x float> splat (float 0x3FF0000000000000))
  %v45 = bitcast <8 x float> %v35 to <8 x i32>
  %v46 = sub <8 x i32> %v45, splat (i32 1262485250)
  %v47 = lshr <8 x i32> %v46, splat (i32 1)
  %v48 = sub <8 x i32> %v46, %v47
  %v49 = shl <8 x i32> %v47, splat (i32 23)
  %v50 = bitcast <8 x i32> %v49 to <8 x float>
  %v51 = shl <8 x i32> %v48, splat (i32 23)
  %v52 = bitcast <8 x i32> %v51 to <8 x float>
  %v53 = fmul <8 x float> %v44, %v50
  %v54 = fmul <8 x float> %v53, %v52
  %v55 = fadd <8 x float> %v14, %v54
  %v56 = add nsw i64 %v13, 8
  br label %b3
b5:
  %v57 = shufflevector <8 x float> %v14, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v58 = shufflevector <8 x float> %v14, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v59 = fadd <4 x float> %v57, %v58
  %v60 = shufflevector <4 x float> %v59, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v61 = shufflevector <4 x float> %v59, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v62 = fadd <2 x float> %v60, %v61
  %v63 = extractelement <2 x float> %v62, i64 0
  %v64 = extractelement <2 x float> %v62, i64 1
  %v65 = fadd float %v63, %v64
  %v66 = fadd float %v65, 0x0000000000000000
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v11
  store float %v66, ptr %v69, align 4
  %v70 = add nsw i64 %v11, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v52 = load ptr, ptr %v51, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v57 = load ptr, ptr %v56, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v59, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v16 = load float, ptr %v15, align 4
  %v17 = fcmp olt float %v16, 0x3810000000000000
  %v18 = fmul float %v16, 0x4160000000000000
  %v19 = select i1 %v17, float %v18, float %v16
  %v20 = bitcast float %v19 to i32
  %v21 = sub i32 %v20, -13302541
  %v22 = lshr i32 %v21, 23
  %v23 = select i1 %v17, float 0x41680012E0000000, float 0x4168001000000000
  %v24 = add i32 %v22, 1262485504
  %v25 = bitcast i32 %v24 to float
  %v26 = fsub float %v25, %v23
  %v27 = and i32 %v21, 8388607
  %v28 = add i32 %v27, 1060439283
  %v29 = bitcast i32 %v28 to float
  %v30 = fsub float %v29, 0x3FF0000000000000
  %v31 = fmul float %v26, 0x3FE62E4000000000
  %v32 = fmul float %v26, 0x3EB7F7D1C0000000
  %v33 = fmul float %v30, %v30
  %v34 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v33, float 0xBFC0DA7220000000)
  %v35 = call float @llvm.fmuladd.f32(float %v34, float %v33, float 0xBFC546EF00000000)
  %v36 = call float @llvm.fmuladd.f32(float %v35, float %v33, float 0xBFD0002320000000)
  %v37 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v33, float 0x3FC22D90A0000000)
  %v38 = call float @llvm.fmuladd.f32(float %v37, float %v33, float 0x3FC999FF60000000)
  %v39 = call float @llvm.fmuladd.f32(float %v38, float %v33, float 0x3FD5555540000000)
  %v40 = call float @llvm.fmuladd.f32(float %v30, float %v36, float %v39)
  %v41 = call float @llvm.fmuladd.f32(float %v30, float %v40, float 0xBFE0000000000000)
  %v42 = call float @llvm.fmuladd.f32(float %v33, float %v41, float %v32)
  %v43 = fadd float %v42, %v30
  %v44 = fadd float %v43, %v31
  %v45 = fcmp oeq float %v16, 0x7FF0000000000000
  %v46 = select i1 %v45, float 0x7FF0000000000000, float %v44
  %v47 = fcmp oeq float %v16, 0x0000000000000000
  %v48 = select i1 %v47, float 0xFFF0000000000000, float %v46
  %v49 = fcmp ult float %v16, 0x0000000000000000
  %v50 = select i1 %v49, float 0x7FF8000000000000, float %v48
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v9
  %v54 = load float, ptr %v53, align 4
  %v55 = fadd float %v50, %v54
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v9
  store float %v55, ptr %v58, align 4
  %v59 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v19 = load ptr, ptr %v18, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v21, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v16 = load float, ptr %v15, align 4
  %v17 = fdiv float 0x3FF0000000000000, %v16
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v9
  store float %v17, ptr %v20, align 4
  %v21 = add nsw i64 %v9, 1
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 31
  %v52 = load i64, ptr %v51, align 8
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
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  %v53 = icmp eq i64 %v52, 0
  br i1 %v53, label %b8, label %b9
b8:
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b9
b9:
  br i1 %v42, label %b10, label %b11
b10:
  %v54 = getelementptr inbounds i64, ptr %v1, i64 3
  %v55 = atomicrmw add ptr %v54, i64 1 acq_rel
  %v56 = load i64, ptr %v4, align 8
  %v57 = add i64 %v56, 1
  store i64 %v57, ptr %v4, align 8
  %v58 = mul i64 %v3, %v57
  br label %b12
b12:
  %v59 = load atomic i64, ptr %v54 acquire, align 8
  %v60 = icmp slt i64 %v59, %v58
  br i1 %v60, label %b13, label %b14
b13:
  %v61 = call i32 @sched_yield()
  br label %b12
b14:
  br label %b11
b11:
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b15, label %b16
b15:
  %v62 = getelementptr inbounds i64, ptr %v1, i64 3
  %v63 = atomicrmw add ptr %v62, i64 1 acq_rel
  %v64 = load i64, ptr %v4, align 8
  %v65 = add i64 %v64, 1
  store i64 %v65, ptr %v4, align 8
  %v66 = mul i64 %v3, %v65
  br label %b17
b17:
  %v67 = load atomic i64, ptr %v62 acquire, align 8
  %v68 = icmp slt i64 %v67, %v66
  br i1 %v68, label %b18, label %b19
b18:
  %v69 = call i32 @sched_yield()
  br label %b17
b19:
  br label %b16
b16:
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b20, label %b21
b20:
  %v70 = getelementptr inbounds i64, ptr %v1, i64 3
  %v71 = atomicrmw add ptr %v70, i64 1 acq_rel
  %v72 = load i64, ptr %v4, align 8
  %v73 = add i64 %v72, 1
  store i64 %v73, ptr %v4, align 8
  %v74 = mul i64 %v3, %v73
  br label %b22
b22:
  %v75 = load atomic i64, ptr %v70 acquire, align 8
  %v76 = icmp slt i64 %v75, %v74
  br i1 %v76, label %b23, label %b24
b23:
  %v77 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v30 = load ptr, ptr %v29, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v36, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v21
  %v33 = load <8 x float>, ptr %v22, align 4
  %v34 = load <8 x float>, ptr %v28, align 4
  %v35 = fmul <8 x float> %v33, %v34
  store <8 x float> %v35, ptr %v32, align 4
  %v36 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 3
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 4
  %v11 = load i64, ptr %v10, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v29 = load ptr, ptr %v28, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v37 = load ptr, ptr %v36, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v89 = load ptr, ptr %v88, align 4
  %v23 = mul i64 %v5, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v20, i64 %v24
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v24
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v24
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v93, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v26
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v26
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v92, %b8 ]
  %v15 = icmp slt i64 %v14, 8
  br i1 %v15, label %b4, label %b5
b4:
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v14
  %v33 = load float, ptr %v32, align 4
  %v42 = mul i64 %v14, 8
  %v46 = insertelement <8 x float> poison, float %v33, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v16 = phi i64 [ 0, %b4 ], [ %v77, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v76, %b7 ]
  %v18 = icmp slt i64 %v16, 8
  br i1 %v18, label %b7, label %b8
b7:
  %v40 = getelementptr inbounds float, ptr %v27, i64 %v16
  %v41 = load <8 x float>, ptr %v40, align 4
  %v43 = add i64 %v42, %v16
  %v44 = getelementptr inbounds float, ptr %v35, i64 %v43
  %v45 = load <8 x float>, ptr %v44, align 4
  %v48 = fadd <8 x float> %v47, %v45
  %v49 = getelementptr inbounds float, ptr %v39, i64 %v16
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fsub <8 x float> %v48, %v50
  %v52 = fcmp olt <8 x float> %v51, splat (float 0xC05A400000000000)
  %v53 = select <8 x i1> %v52, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v51
  %v54 = fcmp ogt <8 x float> %v53, splat (float 0x4056400000000000)
  %v55 = select <8 x i1> %v54, <8 x float> splat (float 0x4056400000000000), <8 x float> %v53
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v57 = fsub <8 x float> %v56, splat (float 0x4168000000000000)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v55)
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v58)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v59, <8 x float> splat (float 0x3F81227F40000000))
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v59, <8 x float> splat (float 0x3FA5556740000000))
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v59, <8 x float> splat (float 0x3FC5554B00000000))
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v59, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v63, <8 x float> splat (float 0x3FF0000000000000))
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v64, <8 x float> splat (float 0x3FF0000000000000))
  %v66 = bitcast <8 x float> %v56 to <8 x i32>
  %v67 = sub <8 x i32> %v66, splat (i32 1262485250)
  %v68 = lshr <8 x i32> %v67, splat (i32 1)
  %v69 = sub <8 x i32> %v67, %v68
  %v70 = shl <8 x i32> %v68, splat (i32 23)
  %v71 = bitcast <8 x i32> %v70 to <8 x float>
  %v72 = shl <8 x i32> %v69, splat (i32 23)
  %v73 = bitcast <8 x i32> %v72 to <8 x float>
  %v74 = fmul <8 x float> %v65, %v71
  %v75 = fmul <8 x float> %v74, %v73
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v75, <8 x float> %v17)
  %v77 = add nsw i64 %v16, 8
  br label %b6
b8:
  %v78 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v79 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v80 = fadd <4 x float> %v78, %v79
  %v81 = shufflevector <4 x float> %v80, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v82 = shufflevector <4 x float> %v80, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v83 = fadd <2 x float> %v81, %v82
  %v84 = extractelement <2 x float> %v83, i64 0
  %v85 = extractelement <2 x float> %v83, i64 1
  %v86 = fadd float %v84, %v85
  %v87 = fadd float %v86, 0x0000000000000000
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v14
  store float %v87, ptr %v91, align 4
  %v92 = add nsw i64 %v14, 1
  br label %b3
b5:
  %v93 = add nsw i64 %v12, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v22 = load ptr, ptr %v21, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v27 = load ptr, ptr %v26, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v33 = load ptr, ptr %v32, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v37 = load ptr, ptr %v36, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v42 = load ptr, ptr %v41, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v45 = load ptr, ptr %v44, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v49 = load ptr, ptr %v48, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v16
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v16
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v17
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v16
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v17
  %v50 = and i64 %v5, 1
  %v51 = mul i64 %v50, %v15
  %v52 = mul i64 %v51, 8
  %v53 = getelementptr inbounds float, ptr %v49, i64 %v52
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v90, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v10
  %v25 = load float, ptr %v24, align 4
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v10
  %v30 = load float, ptr %v29, align 4
  %v31 = fmul float %v25, %v30
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v19
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v10
  %v40 = load float, ptr %v39, align 4
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v19
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v19
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v19
  %v55 = load <8 x float>, ptr %v20, align 4
  %v56 = load <8 x float>, ptr %v35, align 4
  %v57 = insertelement <8 x float> poison, float %v40, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = fsub <8 x float> %v56, %v58
  %v60 = fcmp olt <8 x float> %v59, splat (float 0xC05A400000000000)
  %v61 = select <8 x i1> %v60, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v59
  %v62 = fcmp ogt <8 x float> %v61, splat (float 0x4056400000000000)
  %v63 = select <8 x i1> %v62, <8 x float> splat (float 0x4056400000000000), <8 x float> %v61
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v65 = fsub <8 x float> %v64, splat (float 0x4168000000000000)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v63)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v66)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v67, <8 x float> splat (float 0x3F81227F40000000))
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v67, <8 x float> splat (float 0x3FA5556740000000))
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v67, <8 x float> splat (float 0x3FC5554B00000000))
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v67, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v71, <8 x float> splat (float 0x3FF0000000000000))
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v72, <8 x float> splat (float 0x3FF0000000000000))
  %v74 = bitcast <8 x float> %v64 to <8 x i32>
  %v75 = sub <8 x i32> %v74, splat (i32 1262485250)
  %v76 = lshr <8 x i32> %v75, splat (i32 1)
  %v77 = sub <8 x i32> %v75, %v76
  %v78 = shl <8 x i32> %v76, splat (i32 23)
  %v79 = bitcast <8 x i32> %v78 to <8 x float>
  %v80 = shl <8 x i32> %v77, splat (i32 23)
  %v81 = bitcast <8 x i32> %v80 to <8 x float>
  %v82 = fmul <8 x float> %v73, %v79
  %v83 = fmul <8 x float> %v82, %v81
  %v84 = insertelement <8 x float> poison, float %v31, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = fmul <8 x float> %v85, %v83
  %v87 = fadd <8 x float> %v55, %v86
  %v88 = load <8 x float>, ptr %v43, align 4
  %v89 = fadd <8 x float> %v87, %v88
  store <8 x float> %v89, ptr %v47, align 4
  store <8 x float> %v89, ptr %v54, align 4
  %v90 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v12 = load ptr, ptr %v11, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v22 = load ptr, ptr %v21, align 4
  %v13 = and i64 0, 1
  %v16 = mul i64 %v13, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v12, i64 %v17
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v19
  %v24 = load <8 x float>, ptr %v20, align 4
  store <8 x float> %v24, ptr %v23, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v6 = load ptr, ptr %v5, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v1, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v32 = load ptr, ptr %v31, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v36 = load ptr, ptr %v35, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v43 = load ptr, ptr %v42, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v83 = load ptr, ptr %v82, align 4
  %v7 = add i64 %v2, 1
  %v8 = mul i64 8, %v2
  %v9 = sdiv i64 %v8, %v3
  %v10 = icmp slt i64 %v9, 8
  %v11 = select i1 %v10, i64 %v9, i64 8
  %v12 = mul i64 8, %v7
  %v13 = sdiv i64 %v12, %v3
  %v14 = icmp slt i64 %v13, 8
  %v15 = select i1 %v14, i64 %v13, i64 8
  %v21 = mul i64 %v20, %v19
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v85, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v46 = mul i64 %v16, 8
  %v47 = getelementptr inbounds float, ptr %v41, i64 %v46
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v81, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v80, %b8 ]
  %v24 = icmp slt i64 %v22, %v21
  br i1 %v24, label %b4, label %b5
b4:
  %v25 = add i64 %v22, 128
  %v26 = icmp slt i64 %v25, %v21
  %v27 = select i1 %v26, i64 %v25, i64 %v21
  br label %b6
b6:
  %v28 = phi i64 [ %v22, %b4 ], [ %v79, %b7 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v78, %b7 ]
  %v30 = icmp slt i64 %v28, %v27
  br i1 %v30, label %b7, label %b8
b7:
  %v33 = mul i64 %v28, 8
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v33
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v16
  %v39 = load float, ptr %v38, align 4
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v33
  %v45 = load <8 x float>, ptr %v34, align 4
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v39, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = fadd <8 x float> %v50, %v48
  %v52 = load <8 x float>, ptr %v44, align 4
  %v53 = fsub <8 x float> %v51, %v52
  %v54 = fcmp olt <8 x float> %v53, splat (float 0xC05A400000000000)
  %v55 = select <8 x i1> %v54, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v53
  %v56 = fcmp ogt <8 x float> %v55, splat (float 0x4056400000000000)
  %v57 = select <8 x i1> %v56, <8 x float> splat (float 0x4056400000000000), <8 x float> %v55
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v59 = fsub <8 x float> %v58, splat (float 0x4168000000000000)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v57)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v60)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v61, <8 x float> splat (float 0x3F81227F40000000))
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v61, <8 x float> splat (float 0x3FA5556740000000))
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v61, <8 x float> splat (float 0x3FC5554B00000000))
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v61, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v65, <8 x float> splat (float 0x3FF0000000000000))
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v66, <8 x float> splat (float 0x3FF0000000000000))
  %v68 = bitcast <8 x float> %v58 to <8 x i32>
  %v69 = sub <8 x i32> %v68, splat (i32 1262485250)
  %v70 = lshr <8 x i32> %v69, splat (i32 1)
  %v71 = sub <8 x i32> %v69, %v70
  %v72 = shl <8 x i32> %v70, splat (i32 23)
  %v73 = bitcast <8 x i32> %v72 to <8 x float>
  %v74 = shl <8 x i32> %v71, splat (i32 23)
  %v75 = bitcast <8 x i32> %v74 to <8 x float>
  %v76 = fmul <8 x float> %v67, %v73
  %v77 = fmul <8 x float> %v76, %v75
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v77, <8 x float> %v29)
  %v79 = add nsw i64 %v28, 1
  br label %b6
b8:
  %v80 = fadd <8 x float> %v23, %v29
  %v81 = add nsw i64 %v22, 128
  br label %b3
b5:
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v46
  store <8 x float> %v23, ptr %v84, align 4
  %v85 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v22 = load ptr, ptr %v21, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v31 = load ptr, ptr %v30, align 4
  %v7 = icmp eq i64 %v2, 0
  br i1 %v7, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  br label %b2
b2:
  %v12 = phi i64 [ 0, %b0 ], [ %v29, %b7 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v28, %b7 ]
  %v14 = icmp slt i64 %v12, %v9
  br i1 %v14, label %b3, label %b4
b3:
  %v15 = add i64 %v12, 128
  %v16 = icmp slt i64 %v15, %v9
  %v17 = select i1 %v16, i64 %v15, i64 %v9
  br label %b5
b5:
  %v18 = phi i64 [ %v12, %b3 ], [ %v27, %b6 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v26, %b6 ]
  %v20 = icmp slt i64 %v18, %v17
  br i1 %v20, label %b6, label %b7
b6:
  %v23 = mul i64 %v18, 8
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = fadd <8 x float> %v19, %v25
  %v27 = add nsw i64 %v18, 1
  br label %b5
b7:
  %v28 = fadd <8 x float> %v13, %v19
  %v29 = add nsw i64 %v12, 128
  br label %b2
b4:
  store <8 x float> %v13, ptr %v31, align 4
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare float @llvm.fmuladd.f32(float, float, float)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
