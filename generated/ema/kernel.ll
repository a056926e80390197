; generated from specs/ema.yaml by `make generated`: do not edit
; ema D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 4
  %v32 = load i64, ptr %v31, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 19
  %v44 = load i64, ptr %v43, align 8
  store i64 0, ptr %v4, align 8
  %v9 = mul i64 %v8, %v7
  %v10 = add i64 %v2, 1
  %v11 = mul i64 %v7, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, %v7
  %v14 = select i1 %v13, i64 %v12, i64 %v7
  %v15 = mul i64 %v7, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, %v7
  %v18 = select i1 %v17, i64 %v16, i64 %v7
  %v19 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v14, ptr %v19, align 8
  %v20 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v18, ptr %v20, align 8
  %v21 = mul i64 %v9, %v2
  %v22 = sdiv i64 %v21, %v3
  %v23 = icmp slt i64 %v22, %v9
  %v24 = select i1 %v23, i64 %v22, i64 %v9
  %v25 = mul i64 %v9, %v10
  %v26 = sdiv i64 %v25, %v3
  %v27 = icmp slt i64 %v26, %v9
  %v28 = select i1 %v27, i64 %v26, i64 %v9
  %v29 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v24, ptr %v29, align 8
  %v30 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v28, ptr %v30, align 8
  %v33 = icmp eq i64 %v32, 0
  br i1 %v33, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v34 = icmp sgt i64 %v3, 1
  br i1 %v34, label %b2, label %b3
b2:
  %v35 = getelementptr inbounds i64, ptr %v1, i64 3
  %v36 = atomicrmw add ptr %v35, i64 1 acq_rel
  %v37 = load i64, ptr %v4, align 8
  %v38 = add i64 %v37, 1
  store i64 %v38, ptr %v4, align 8
  %v39 = mul i64 %v3, %v38
  br label %b4
b4:
  %v40 = load atomic i64, ptr %v35 acquire, align 8
  %v41 = icmp slt i64 %v40, %v39
  br i1 %v41, label %b5, label %b6
b5:
  %v42 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v33, label %b7, label %b8
b7:
  %v45 = icmp eq i64 %v44, 0
  br i1 %v45, label %b9, label %b10
b9:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b10
b10:
  br label %b8
b8:
  br i1 %v34, label %b11, label %b12
b11:
  %v46 = getelementptr inbounds i64, ptr %v1, i64 3
  %v47 = atomicrmw add ptr %v46, i64 1 acq_rel
  %v48 = load i64, ptr %v4, align 8
  %v49 = add i64 %v48, 1
  store i64 %v49, ptr %v4, align 8
  %v50 = mul i64 %v3, %v49
  br label %b13
b13:
  %v51 = load atomic i64, ptr %v46 acquire, align 8
  %v52 = icmp slt i64 %v51, %v50
  br i1 %v52, label %b14, label %b15
b14:
  %v53 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  br label %b16
b16:
  %v54 = phi i64 [ 0, %b12 ], [ %v56, %b17 ]
  %v55 = icmp slt i64 %v54, %v8
  br i1 %v55, label %b17, label %b18
b17:
  store i64 %v54, ptr %v5, align 8
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v56 = add nsw i64 %v54, 1
  br label %b16
b18:
  br i1 %v34, label %b19, label %b20
b19:
  %v57 = getelementptr inbounds i64, ptr %v1, i64 3
  %v58 = atomicrmw add ptr %v57, i64 1 acq_rel
  %v59 = load i64, ptr %v4, align 8
  %v60 = add i64 %v59, 1
  store i64 %v60, ptr %v4, align 8
  %v61 = mul i64 %v3, %v60
  br label %b21
b21:
  %v62 = load atomic i64, ptr %v57 acquire, align 8
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b22, label %b23
b22:
  %v64 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
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
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 10
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v22 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v19 = add i64 %v18, %v9
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v12, i64 %v20
  store <8 x float> %v23, ptr %v21, align 4
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
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
  %v26 = load ptr, ptr %v0, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds i64, ptr %v1, i64 10
  %v32 = load i64, ptr %v31, align 8
  %v16 = mul i64 %v5, %v15
  %v33 = and i64 %v5, %v32
  %v34 = mul i64 %v33, %v15
  %v38 = add i64 %v5, 1
  %v39 = and i64 %v38, %v32
  %v40 = mul i64 %v39, %v15
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v55, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v17 = add i64 %v16, %v10
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v19 = load float, ptr %v18, align 4
  %v20 = fcmp oeq float %v19, 0x0000000000000000
  %v21 = select i1 %v20, float 0x3FF0000000000000, float 0x0000000000000000
  %v24 = mul i64 %v17, 8
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v35 = add i64 %v34, %v10
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v41 = add i64 %v40, %v10
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v30, i64 %v42
  %v44 = load <8 x float>, ptr %v25, align 4
  %v45 = load <8 x float>, ptr %v26, align 4
  %v46 = fmul <8 x float> %v45, %v44
  %v47 = load <8 x float>, ptr %v28, align 4
  %v48 = load <8 x float>, ptr %v37, align 4
  %v49 = fmul <8 x float> %v47, %v48
  %v50 = fadd <8 x float> %v46, %v49
  %v51 = insertelement <8 x float> poison, float %v21, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = fcmp une <8 x float> %v52, splat (float 0x0000000000000000)
  %v54 = select <8 x i1> %v53, <8 x float> %v44, <8 x float> %v50
  store <8 x float> %v54, ptr %v43, align 4
  %v55 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  store i64 0, ptr %v4, align 8
  %v9 = mul i64 %v8, %v7
  %v10 = add i64 %v2, 1
  %v11 = mul i64 %v7, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, %v7
  %v14 = select i1 %v13, i64 %v12, i64 %v7
  %v15 = mul i64 %v7, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, %v7
  %v18 = select i1 %v17, i64 %v16, i64 %v7
  %v19 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v14, ptr %v19, align 8
  %v20 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v18, ptr %v20, align 8
  %v21 = mul i64 %v9, %v2
  %v22 = sdiv i64 %v21, %v3
  %v23 = icmp slt i64 %v22, %v9
  %v24 = select i1 %v23, i64 %v22, i64 %v9
  %v25 = mul i64 %v9, %v10
  %v26 = sdiv i64 %v25, %v3
  %v27 = icmp slt i64 %v26, %v9
  %v28 = select i1 %v27, i64 %v26, i64 %v9
  %v29 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v24, ptr %v29, align 8
  %v30 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v28, ptr %v30, align 8
  %v33 = sub i64 %v8, 1
  br label %b0
b0:
  %v31 = phi i64 [ 0, %entry ], [ %v35, %b1 ]
  %v32 = icmp slt i64 %v31, %v8
  br i1 %v32, label %b1, label %b2
b1:
  %v34 = sub i64 %v33, %v31
  store i64 %v34, ptr %v5, align 8
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v35 = add nsw i64 %v31, 1
  br label %b0
b2:
  %v36 = icmp sgt i64 %v3, 1
  br i1 %v36, label %b3, label %b4
b3:
  %v37 = getelementptr inbounds i64, ptr %v1, i64 3
  %v38 = atomicrmw add ptr %v37, i64 1 acq_rel
  %v39 = load i64, ptr %v4, align 8
  %v40 = add i64 %v39, 1
  store i64 %v40, ptr %v4, align 8
  %v41 = mul i64 %v3, %v40
  br label %b5
b5:
  %v42 = load atomic i64, ptr %v37 acquire, align 8
  %v43 = icmp slt i64 %v42, %v41
  br i1 %v43, label %b6, label %b7
b6:
  %v44 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b8, label %b9
b8:
  %v45 = getelementptr inbounds i64, ptr %v1, i64 3
  %v46 = atomicrmw add ptr %v45, i64 1 acq_rel
  %v47 = load i64, ptr %v4, align 8
  %v48 = add i64 %v47, 1
  store i64 %v48, ptr %v4, align 8
  %v49 = mul i64 %v3, %v48
  br label %b10
b10:
  %v50 = load atomic i64, ptr %v45 acquire, align 8
  %v51 = icmp slt i64 %v50, %v49
  br i1 %v51, label %b11, label %b12
b11:
  %v52 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b13, label %b14
b13:
  %v53 = getelementptr inbounds i64, ptr %v1, i64 3
  %v54 = atomicrmw add ptr %v53, i64 1 acq_rel
  %v55 = load i64, ptr %v4, align 8
  %v56 = add i64 %v55, 1
  store i64 %v56, ptr %v4, align 8
  %v57 = mul i64 %v3, %v56
  br label %b15
b15:
  %v58 = load atomic i64, ptr %v53 acquire, align 8
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b16, label %b17
b16:
  %v60 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b18, label %b19
b18:
  %v61 = getelementptr inbounds i64, ptr %v1, i64 3
  %v62 = atomicrmw add ptr %v61, i64 1 acq_rel
  %v63 = load i64, ptr %v4, align 8
  %v64 = add i64 %v63, 1
  store i64 %v64, ptr %v4, align 8
  %v65 = mul i64 %v3, %v64
  br label %b20
b20:
  %v66 = load atomic i64, ptr %v61 acquire, align 8
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b21, label %b22
b21:
  %v68 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
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
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v23 = load ptr, ptr %v22, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v29 = load ptr, ptr %v28, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v35 = load ptr, ptr %v34, align 4
  %v36 = load ptr, ptr %v0, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v38 = load ptr, ptr %v37, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v46 = load ptr, ptr %v45, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v24 = mul i64 %v5, %v17
  %v40 = and i64 %v5, 1
  %v41 = mul i64 %v40, %v17
  %v53 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v63, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = add i64 %v18, %v10
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v25 = add i64 %v24, %v10
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v26
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v25
  %v31 = load float, ptr %v30, align 4
  %v32 = fcmp oeq float %v31, 0x0000000000000000
  %v33 = select i1 %v32, float 0x3FF0000000000000, float 0x0000000000000000
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v26
  %v42 = add i64 %v41, %v10
  %v43 = mul i64 %v42, 8
  %v44 = getelementptr inbounds float, ptr %v13, i64 %v43
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v26
  %v48 = load <8 x float>, ptr %v21, align 4
  %v49 = load <8 x float>, ptr %v27, align 4
  %v50 = fadd <8 x float> %v48, %v49
  %v51 = insertelement <8 x float> poison, float %v33, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = fcmp une <8 x float> %v52, splat (float 0x0000000000000000)
  %v56 = select <8 x i1> %v55, <8 x float> %v54, <8 x float> %v50
  %v57 = load <8 x float>, ptr %v35, align 4
  %v58 = fmul <8 x float> %v56, %v57
  %v59 = select <8 x i1> %v55, <8 x float> %v50, <8 x float> %v54
  %v60 = load <8 x float>, ptr %v36, align 4
  %v61 = fmul <8 x float> %v56, %v60
  %v62 = fadd <8 x float> %v59, %v61
  store <8 x float> %v50, ptr %v39, align 4
  store <8 x float> %v58, ptr %v44, align 4
  store <8 x float> %v62, ptr %v47, align 4
  %v63 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v20 = load ptr, ptr %v19, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v26 = load ptr, ptr %v25, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v30 = load ptr, ptr %v29, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v46 = load ptr, ptr %v45, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  %v35 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v44, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v43, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v42, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v41, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v16
  %v22 = load float, ptr %v21, align 4
  %v23 = fcmp oeq float %v22, 0x0000000000000000
  %v24 = select i1 %v23, float 0x3FF0000000000000, float 0x0000000000000000
  %v27 = mul i64 %v16, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v27
  %v32 = load <8 x float>, ptr %v28, align 4
  %v33 = insertelement <8 x float> poison, float %v24, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = fcmp une <8 x float> %v34, splat (float 0x0000000000000000)
  %v38 = select <8 x i1> %v37, <8 x float> %v36, <8 x float> %v32
  %v39 = load <8 x float>, ptr %v31, align 4
  %v40 = fmul <8 x float> %v38, %v39
  %v41 = fadd <8 x float> %v17, %v40
  %v42 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v43 = fadd <8 x float> %v11, %v17
  %v44 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v46, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v20 = load ptr, ptr %v19, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v26 = load ptr, ptr %v25, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v30 = load ptr, ptr %v29, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v46 = load ptr, ptr %v45, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  %v35 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v44, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v43, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v42, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v41, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v16
  %v22 = load float, ptr %v21, align 4
  %v23 = fcmp oeq float %v22, 0x0000000000000000
  %v24 = select i1 %v23, float 0x3FF0000000000000, float 0x0000000000000000
  %v27 = mul i64 %v16, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v27
  %v32 = load <8 x float>, ptr %v28, align 4
  %v33 = insertelement <8 x float> poison, float %v24, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = fcmp une <8 x float> %v34, splat (float 0x0000000000000000)
  %v38 = select <8 x i1> %v37, <8 x float> %v36, <8 x float> %v32
  %v39 = load <8 x float>, ptr %v31, align 4
  %v40 = fmul <8 x float> %v38, %v39
  %v41 = fadd <8 x float> %v17, %v40
  %v42 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v43 = fadd <8 x float> %v11, %v17
  %v44 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v46, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
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

declare i32 @sched_yield() #2

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind "prefer-vector-width"="256" noinline }
attributes #2 = { nounwind }
