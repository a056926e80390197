; generated from specs/ema.yaml by `make generated`: do not edit
; ema D=8 float32, x86-64-v3

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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 23
  %v50 = load i64, ptr %v49, align 8
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
  %v60 = icmp sle i64 %v10, 4
  br i1 %v60, label %b16, label %b17
b16:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b17
b17:
  %v61 = icmp sgt i64 %v10, 4
  br i1 %v61, label %b18, label %b19
b18:
  br label %b20
b20:
  %v62 = phi i64 [ 0, %b18 ], [ %v64, %b21 ]
  %v63 = icmp slt i64 %v62, %v6
  br i1 %v63, label %b21, label %b22
b21:
  store i64 %v62, ptr %v5, align 8
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v64 = add nsw i64 %v62, 1
  br label %b20
b22:
  br label %b19
b19:
  br i1 %v40, label %b23, label %b24
b23:
  %v65 = getelementptr inbounds i64, ptr %v1, i64 3
  %v66 = atomicrmw add ptr %v65, i64 1 acq_rel
  %v67 = load i64, ptr %v4, align 8
  %v68 = add i64 %v67, 1
  store i64 %v68, ptr %v4, align 8
  %v69 = mul i64 %v3, %v68
  br label %b25
b25:
  %v70 = load atomic i64, ptr %v65 acquire, align 8
  %v71 = icmp slt i64 %v70, %v69
  br i1 %v71, label %b26, label %b27
b26:
  %v72 = call i32 @sched_yield()
  br label %b25
b27:
  br label %b24
b24:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v8 = load ptr, ptr %v7, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v10 = load ptr, ptr %v9, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v11 = load <8 x float>, ptr %v6, align 4
  %v12 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v13 = shufflevector <8 x float> %v12, <8 x float> poison, <8 x i32> zeroinitializer
  %v14 = fsub <8 x float> %v13, %v11
  %v15 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v16 = shufflevector <8 x float> %v15, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v16, ptr %v8, align 4
  store <8 x float> %v14, ptr %v10, align 4
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
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 14
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 2
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds i64, ptr %v1, i64 14
  %v18 = load i64, ptr %v17, align 8
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v33 = load ptr, ptr %v32, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v41 = load ptr, ptr %v40, align 4
  %v45 = load ptr, ptr %v0, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v47 = load ptr, ptr %v46, align 4
  %v19 = and i64 %v12, %v18
  %v22 = mul i64 %v19, %v21
  %v23 = mul i64 %v22, 8
  %v24 = getelementptr inbounds float, ptr %v16, i64 %v23
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v70, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v27 = load <8 x float>, ptr %v26, align 4
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v69, %b4 ]
  %v29 = phi <8 x float> [ %v27, %b1 ], [ %v62, %b4 ]
  %v30 = icmp slt i64 %v28, %v14
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v12, %v28
  %v34 = mul i64 %v31, %v21
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v9
  %v37 = load float, ptr %v36, align 4
  %v38 = fcmp oeq float %v37, 0x0000000000000000
  %v39 = select i1 %v38, float 0x3FF0000000000000, float 0x0000000000000000
  %v42 = mul i64 %v34, 8
  %v43 = getelementptr inbounds float, ptr %v41, i64 %v42
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v25
  %v48 = and i64 %v31, %v18
  %v49 = mul i64 %v48, %v21
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v16, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v25
  %v53 = load <8 x float>, ptr %v44, align 4
  %v54 = load <8 x float>, ptr %v45, align 4
  %v55 = fmul <8 x float> %v54, %v53
  %v56 = load <8 x float>, ptr %v47, align 4
  %v57 = fmul <8 x float> %v56, %v29
  %v58 = fadd <8 x float> %v55, %v57
  %v59 = insertelement <8 x float> poison, float %v39, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = fcmp une <8 x float> %v60, splat (float 0x0000000000000000)
  %v62 = select <8 x i1> %v61, <8 x float> %v53, <8 x float> %v58
  %v63 = add i64 %v31, 1
  %v64 = and i64 %v63, %v18
  %v65 = mul i64 %v64, %v21
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v16, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v25
  store <8 x float> %v62, ptr %v68, align 4
  %v69 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v70 = add nsw i64 %v9, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v23 = load ptr, ptr %v22, align 4
  %v28 = load ptr, ptr %v0, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 14
  %v34 = load i64, ptr %v33, align 8
  %v16 = mul i64 %v5, %v15
  %v17 = getelementptr inbounds float, ptr %v13, i64 %v16
  %v24 = mul i64 %v16, 8
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v35 = and i64 %v5, %v34
  %v36 = mul i64 %v35, %v15
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v32, i64 %v37
  %v40 = add i64 %v5, 1
  %v41 = and i64 %v40, %v34
  %v42 = mul i64 %v41, %v15
  %v43 = mul i64 %v42, 8
  %v44 = getelementptr inbounds float, ptr %v32, i64 %v43
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v57, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fcmp oeq float %v19, 0x0000000000000000
  %v21 = select i1 %v20, float 0x3FF0000000000000, float 0x0000000000000000
  %v26 = mul i64 %v10, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v26
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v26
  %v46 = load <8 x float>, ptr %v27, align 4
  %v47 = load <8 x float>, ptr %v28, align 4
  %v48 = fmul <8 x float> %v47, %v46
  %v49 = load <8 x float>, ptr %v30, align 4
  %v50 = load <8 x float>, ptr %v39, align 4
  %v51 = fmul <8 x float> %v49, %v50
  %v52 = fadd <8 x float> %v48, %v51
  %v53 = insertelement <8 x float> poison, float %v21, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = fcmp une <8 x float> %v54, splat (float 0x0000000000000000)
  %v56 = select <8 x i1> %v55, <8 x float> %v46, <8 x float> %v52
  store <8 x float> %v56, ptr %v45, align 4
  %v57 = add nsw i64 %v10, 1
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
  %v37 = icmp sle i64 %v10, 4
  br i1 %v37, label %b0, label %b1
b0:
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v38 = icmp sgt i64 %v10, 4
  br i1 %v38, label %b2, label %b3
b2:
  %v41 = sub i64 %v6, 1
  br label %b4
b4:
  %v39 = phi i64 [ 0, %b2 ], [ %v43, %b5 ]
  %v40 = icmp slt i64 %v39, %v6
  br i1 %v40, label %b5, label %b6
b5:
  %v42 = sub i64 %v41, %v39
  store i64 %v42, ptr %v5, align 8
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v43 = add nsw i64 %v39, 1
  br label %b4
b6:
  br label %b3
b3:
  %v44 = icmp sgt i64 %v3, 1
  br i1 %v44, label %b7, label %b8
b7:
  %v45 = getelementptr inbounds i64, ptr %v1, i64 3
  %v46 = atomicrmw add ptr %v45, i64 1 acq_rel
  %v47 = load i64, ptr %v4, align 8
  %v48 = add i64 %v47, 1
  store i64 %v48, ptr %v4, align 8
  %v49 = mul i64 %v3, %v48
  br label %b9
b9:
  %v50 = load atomic i64, ptr %v45 acquire, align 8
  %v51 = icmp slt i64 %v50, %v49
  br i1 %v51, label %b10, label %b11
b10:
  %v52 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v44, label %b12, label %b13
b12:
  %v53 = getelementptr inbounds i64, ptr %v1, i64 3
  %v54 = atomicrmw add ptr %v53, i64 1 acq_rel
  %v55 = load i64, ptr %v4, align 8
  %v56 = add i64 %v55, 1
  store i64 %v56, ptr %v4, align 8
  %v57 = mul i64 %v3, %v56
  br label %b14
b14:
  %v58 = load atomic i64, ptr %v53 acquire, align 8
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b15, label %b16
b15:
  %v60 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v44, label %b17, label %b18
b17:
  %v61 = getelementptr inbounds i64, ptr %v1, i64 3
  %v62 = atomicrmw add ptr %v61, i64 1 acq_rel
  %v63 = load i64, ptr %v4, align 8
  %v64 = add i64 %v63, 1
  store i64 %v64, ptr %v4, align 8
  %v65 = mul i64 %v3, %v64
  br label %b19
b19:
  %v66 = load atomic i64, ptr %v61 acquire, align 8
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b20, label %b21
b20:
  %v68 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 2
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v18 = load ptr, ptr %v17, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v40 = load ptr, ptr %v39, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v46 = load ptr, ptr %v45, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v53 = load ptr, ptr %v52, align 4
  %v54 = load ptr, ptr %v0, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v70 = load ptr, ptr %v69, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v79 = load ptr, ptr %v78, align 4
  %v15 = add i64 %v12, %v14
  %v16 = sub i64 %v15, 1
  %v19 = add i64 %v16, 1
  %v20 = and i64 %v19, 1
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v18, i64 %v24
  %v59 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v83, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v82, %b4 ]
  %v30 = phi <8 x float> [ %v28, %b1 ], [ %v64, %b4 ]
  %v31 = icmp slt i64 %v29, %v14
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = sub i64 %v16, %v29
  %v33 = add i64 %v32, 1
  %v34 = and i64 %v33, 1
  %v35 = mul i64 %v34, %v22
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v18, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v26
  %v41 = mul i64 %v32, %v22
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v40, i64 %v42
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v26
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v41
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v9
  %v49 = load float, ptr %v48, align 4
  %v50 = fcmp oeq float %v49, 0x0000000000000000
  %v51 = select i1 %v50, float 0x3FF0000000000000, float 0x0000000000000000
  %v55 = load <8 x float>, ptr %v44, align 4
  %v56 = fadd <8 x float> %v30, %v55
  %v57 = insertelement <8 x float> poison, float %v51, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = fcmp une <8 x float> %v58, splat (float 0x0000000000000000)
  %v62 = select <8 x i1> %v61, <8 x float> %v60, <8 x float> %v56
  %v63 = load <8 x float>, ptr %v53, align 4
  %v64 = fmul <8 x float> %v62, %v63
  %v65 = select <8 x i1> %v61, <8 x float> %v56, <8 x float> %v60
  %v66 = load <8 x float>, ptr %v54, align 4
  %v67 = fmul <8 x float> %v62, %v66
  %v68 = fadd <8 x float> %v65, %v67
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v42
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v26
  store <8 x float> %v56, ptr %v72, align 4
  %v73 = and i64 %v32, 1
  %v74 = mul i64 %v73, %v22
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v18, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v26
  store <8 x float> %v64, ptr %v77, align 4
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v42
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v26
  store <8 x float> %v68, ptr %v81, align 4
  %v82 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v83 = add nsw i64 %v9, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v30 = load ptr, ptr %v29, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v37 = load ptr, ptr %v36, align 4
  %v38 = load ptr, ptr %v0, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v40 = load ptr, ptr %v39, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v49 = load ptr, ptr %v48, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v25
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v26
  %v43 = and i64 %v5, 1
  %v44 = mul i64 %v43, %v17
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr inbounds float, ptr %v13, i64 %v45
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v26
  %v57 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v67, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v10
  %v33 = load float, ptr %v32, align 4
  %v34 = fcmp oeq float %v33, 0x0000000000000000
  %v35 = select i1 %v34, float 0x3FF0000000000000, float 0x0000000000000000
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v21
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v21
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v21
  %v52 = load <8 x float>, ptr %v22, align 4
  %v53 = load <8 x float>, ptr %v28, align 4
  %v54 = fadd <8 x float> %v52, %v53
  %v55 = insertelement <8 x float> poison, float %v35, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = fcmp une <8 x float> %v56, splat (float 0x0000000000000000)
  %v60 = select <8 x i1> %v59, <8 x float> %v58, <8 x float> %v54
  %v61 = load <8 x float>, ptr %v37, align 4
  %v62 = fmul <8 x float> %v60, %v61
  %v63 = select <8 x i1> %v59, <8 x float> %v54, <8 x float> %v58
  %v64 = load <8 x float>, ptr %v38, align 4
  %v65 = fmul <8 x float> %v60, %v64
  %v66 = fadd <8 x float> %v63, %v65
  store <8 x float> %v54, ptr %v42, align 4
  store <8 x float> %v62, ptr %v47, align 4
  store <8 x float> %v66, ptr %v51, align 4
  %v67 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v34 = load ptr, ptr %v33, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v37 = load ptr, ptr %v36, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v58 = load ptr, ptr %v57, align 4
  %v7 = icmp eq i64 %v2, 0
  br i1 %v7, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  %v42 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v12 = phi i64 [ 0, %b0 ], [ %v54, %b7 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v52, %b7 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v53, %b7 ]
  %v15 = icmp slt i64 %v12, %v11
  br i1 %v15, label %b3, label %b4
b3:
  %v16 = add i64 %v12, 128
  %v17 = icmp slt i64 %v16, %v11
  %v18 = select i1 %v17, i64 %v16, i64 %v11
  br label %b5
b5:
  %v19 = phi i64 [ %v12, %b3 ], [ %v51, %b6 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v49, %b6 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v50, %b6 ]
  %v22 = icmp slt i64 %v19, %v18
  br i1 %v22, label %b6, label %b7
b6:
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v19
  %v26 = load float, ptr %v25, align 4
  %v27 = fcmp oeq float %v26, 0x0000000000000000
  %v28 = select i1 %v27, float 0x3FF0000000000000, float 0x0000000000000000
  %v31 = mul i64 %v19, 8
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v31
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v31
  %v39 = load <8 x float>, ptr %v32, align 4
  %v40 = insertelement <8 x float> poison, float %v28, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = fcmp une <8 x float> %v41, splat (float 0x0000000000000000)
  %v45 = select <8 x i1> %v44, <8 x float> %v43, <8 x float> %v39
  %v46 = load <8 x float>, ptr %v35, align 4
  %v47 = fmul <8 x float> %v45, %v46
  %v48 = load <8 x float>, ptr %v38, align 4
  %v49 = fadd <8 x float> %v20, %v47
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v48, <8 x float> %v21)
  %v51 = add nsw i64 %v19, 1
  br label %b5
b7:
  %v52 = fadd <8 x float> %v13, %v20
  %v53 = fadd <8 x float> %v14, %v21
  %v54 = add nsw i64 %v12, 128
  br label %b2
b4:
  store <8 x float> %v13, ptr %v56, align 4
  store <8 x float> %v14, ptr %v58, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v11 = load ptr, ptr %v10, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v12 = load <8 x float>, ptr %v7, align 4
  %v13 = load <8 x float>, ptr %v9, align 4
  %v14 = fsub <8 x float> %v12, %v13
  store <8 x float> %v14, ptr %v11, align 4
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
