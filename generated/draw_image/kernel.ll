; generated from specs/draw_image.yaml by `make generated`: do not edit
; draw_image P=8 Z=8 E=8 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_2x4_more = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4_more, ptr @tile_2x4_more], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8
@table_tile_2x1_more = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v33 = getelementptr inbounds i64, ptr %v1, i64 4
  %v34 = load i64, ptr %v33, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 67
  %v62 = load i64, ptr %v61, align 8
  %v72 = getelementptr inbounds i64, ptr %v1, i64 68
  %v73 = load i64, ptr %v72, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 69
  %v84 = load i64, ptr %v83, align 8
  %v94 = getelementptr inbounds i64, ptr %v1, i64 70
  %v95 = load i64, ptr %v94, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 71
  %v106 = load i64, ptr %v105, align 8
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
  %v35 = icmp eq i64 %v34, 0
  br i1 %v35, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v36 = icmp sgt i64 %v3, 1
  br i1 %v36, label %b2, label %b3
b2:
  %v37 = getelementptr inbounds i64, ptr %v1, i64 3
  %v38 = atomicrmw add ptr %v37, i64 1 acq_rel
  %v39 = load i64, ptr %v4, align 8
  %v40 = add i64 %v39, 1
  store i64 %v40, ptr %v4, align 8
  %v41 = mul i64 %v3, %v40
  br label %b4
b4:
  %v42 = load atomic i64, ptr %v37 acquire, align 8
  %v43 = icmp slt i64 %v42, %v41
  br i1 %v43, label %b5, label %b6
b5:
  %v44 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v35, label %b7, label %b8
b7:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b8
b8:
  br i1 %v36, label %b9, label %b10
b9:
  %v45 = getelementptr inbounds i64, ptr %v1, i64 3
  %v46 = atomicrmw add ptr %v45, i64 1 acq_rel
  %v47 = load i64, ptr %v4, align 8
  %v48 = add i64 %v47, 1
  store i64 %v48, ptr %v4, align 8
  %v49 = mul i64 %v3, %v48
  br label %b11
b11:
  %v50 = load atomic i64, ptr %v45 acquire, align 8
  %v51 = icmp slt i64 %v50, %v49
  br i1 %v51, label %b12, label %b13
b12:
  %v52 = call i32 @sched_yield()
  br label %b11
b13:
  br label %b10
b10:
  br i1 %v35, label %b14, label %b15
b14:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b15
b15:
  br i1 %v36, label %b16, label %b17
b16:
  %v53 = getelementptr inbounds i64, ptr %v1, i64 3
  %v54 = atomicrmw add ptr %v53, i64 1 acq_rel
  %v55 = load i64, ptr %v4, align 8
  %v56 = add i64 %v55, 1
  store i64 %v56, ptr %v4, align 8
  %v57 = mul i64 %v3, %v56
  br label %b18
b18:
  %v58 = load atomic i64, ptr %v53 acquire, align 8
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b19, label %b20
b19:
  %v60 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br i1 %v35, label %b21, label %b22
b21:
  %v63 = icmp eq i64 %v62, 0
  br i1 %v63, label %b23, label %b24
b23:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b24
b24:
  br label %b22
b22:
  br i1 %v36, label %b25, label %b26
b25:
  %v64 = getelementptr inbounds i64, ptr %v1, i64 3
  %v65 = atomicrmw add ptr %v64, i64 1 acq_rel
  %v66 = load i64, ptr %v4, align 8
  %v67 = add i64 %v66, 1
  store i64 %v67, ptr %v4, align 8
  %v68 = mul i64 %v3, %v67
  br label %b27
b27:
  %v69 = load atomic i64, ptr %v64 acquire, align 8
  %v70 = icmp slt i64 %v69, %v68
  br i1 %v70, label %b28, label %b29
b28:
  %v71 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  br i1 %v35, label %b30, label %b31
b30:
  %v74 = icmp eq i64 %v73, 0
  br i1 %v74, label %b32, label %b33
b32:
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b33
b33:
  br label %b31
b31:
  br i1 %v36, label %b34, label %b35
b34:
  %v75 = getelementptr inbounds i64, ptr %v1, i64 3
  %v76 = atomicrmw add ptr %v75, i64 1 acq_rel
  %v77 = load i64, ptr %v4, align 8
  %v78 = add i64 %v77, 1
  store i64 %v78, ptr %v4, align 8
  %v79 = mul i64 %v3, %v78
  br label %b36
b36:
  %v80 = load atomic i64, ptr %v75 acquire, align 8
  %v81 = icmp slt i64 %v80, %v79
  br i1 %v81, label %b37, label %b38
b37:
  %v82 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  br i1 %v35, label %b39, label %b40
b39:
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %b41, label %b42
b41:
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b42
b42:
  br label %b40
b40:
  br i1 %v36, label %b43, label %b44
b43:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 3
  %v87 = atomicrmw add ptr %v86, i64 1 acq_rel
  %v88 = load i64, ptr %v4, align 8
  %v89 = add i64 %v88, 1
  store i64 %v89, ptr %v4, align 8
  %v90 = mul i64 %v3, %v89
  br label %b45
b45:
  %v91 = load atomic i64, ptr %v86 acquire, align 8
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b46, label %b47
b46:
  %v93 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  br i1 %v35, label %b48, label %b49
b48:
  %v96 = icmp eq i64 %v95, 0
  br i1 %v96, label %b50, label %b51
b50:
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b51
b51:
  br label %b49
b49:
  br i1 %v36, label %b52, label %b53
b52:
  %v97 = getelementptr inbounds i64, ptr %v1, i64 3
  %v98 = atomicrmw add ptr %v97, i64 1 acq_rel
  %v99 = load i64, ptr %v4, align 8
  %v100 = add i64 %v99, 1
  store i64 %v100, ptr %v4, align 8
  %v101 = mul i64 %v3, %v100
  br label %b54
b54:
  %v102 = load atomic i64, ptr %v97 acquire, align 8
  %v103 = icmp slt i64 %v102, %v101
  br i1 %v103, label %b55, label %b56
b55:
  %v104 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  br i1 %v35, label %b57, label %b58
b57:
  %v107 = icmp eq i64 %v106, 0
  br i1 %v107, label %b59, label %b60
b59:
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b60
b60:
  br label %b58
b58:
  br i1 %v36, label %b61, label %b62
b61:
  %v108 = getelementptr inbounds i64, ptr %v1, i64 3
  %v109 = atomicrmw add ptr %v108, i64 1 acq_rel
  %v110 = load i64, ptr %v4, align 8
  %v111 = add i64 %v110, 1
  store i64 %v111, ptr %v4, align 8
  %v112 = mul i64 %v3, %v111
  br label %b63
b63:
  %v113 = load atomic i64, ptr %v108 acquire, align 8
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b64, label %b65
b64:
  %v115 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  br i1 %v35, label %b66, label %b67
b66:
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b67
b67:
  br i1 %v36, label %b68, label %b69
b68:
  %v116 = getelementptr inbounds i64, ptr %v1, i64 3
  %v117 = atomicrmw add ptr %v116, i64 1 acq_rel
  %v118 = load i64, ptr %v4, align 8
  %v119 = add i64 %v118, 1
  store i64 %v119, ptr %v4, align 8
  %v120 = mul i64 %v3, %v119
  br label %b70
b70:
  %v121 = load atomic i64, ptr %v116 acquire, align 8
  %v122 = icmp slt i64 %v121, %v120
  br i1 %v122, label %b71, label %b72
b71:
  %v123 = call i32 @sched_yield()
  br label %b70
b72:
  br label %b69
b69:
  br label %b73
b73:
  %v124 = phi i64 [ 0, %b69 ], [ %v126, %b74 ]
  %v125 = icmp slt i64 %v124, %v6
  br i1 %v125, label %b74, label %b75
b74:
  store i64 %v124, ptr %v5, align 8
  call void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v126 = add nsw i64 %v124, 1
  br label %b73
b75:
  br i1 %v36, label %b76, label %b77
b76:
  %v127 = getelementptr inbounds i64, ptr %v1, i64 3
  %v128 = atomicrmw add ptr %v127, i64 1 acq_rel
  %v129 = load i64, ptr %v4, align 8
  %v130 = add i64 %v129, 1
  store i64 %v130, ptr %v4, align 8
  %v131 = mul i64 %v3, %v130
  br label %b78
b78:
  %v132 = load atomic i64, ptr %v127 acquire, align 8
  %v133 = icmp slt i64 %v132, %v131
  br i1 %v133, label %b79, label %b80
b79:
  %v134 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  call void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b81, label %b82
b81:
  %v135 = getelementptr inbounds i64, ptr %v1, i64 3
  %v136 = atomicrmw add ptr %v135, i64 1 acq_rel
  %v137 = load i64, ptr %v4, align 8
  %v138 = add i64 %v137, 1
  store i64 %v138, ptr %v4, align 8
  %v139 = mul i64 %v3, %v138
  br label %b83
b83:
  %v140 = load atomic i64, ptr %v135 acquire, align 8
  %v141 = icmp slt i64 %v140, %v139
  br i1 %v141, label %b84, label %b85
b84:
  %v142 = call i32 @sched_yield()
  br label %b83
b85:
  br label %b82
b82:
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v26 = load ptr, ptr %v25, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v53, %b1 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 256
  %v19 = mul i64 %v16, 32
  %v20 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v21 = sub i64 32, %v19
  %v22 = icmp slt i64 %v21, 0
  %v23 = select i1 %v22, i64 0, i64 %v21
  %v24 = mul i64 %v19, 24
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v24
  call void @pack_turned(ptr %v27, i64 24, i64 1, i64 8, i64 %v23, ptr %v20, i64 32)
  %v28 = add i64 %v18, 8
  %v29 = add i64 %v19, 8
  %v30 = getelementptr inbounds float, ptr %v6, i64 %v28
  %v31 = sub i64 32, %v29
  %v32 = icmp slt i64 %v31, 0
  %v33 = select i1 %v32, i64 0, i64 %v31
  %v34 = mul i64 %v29, 24
  %v35 = getelementptr inbounds float, ptr %v26, i64 %v34
  call void @pack_turned(ptr %v35, i64 24, i64 1, i64 8, i64 %v33, ptr %v30, i64 32)
  %v36 = add i64 %v18, 16
  %v37 = add i64 %v19, 16
  %v38 = getelementptr inbounds float, ptr %v6, i64 %v36
  %v39 = sub i64 32, %v37
  %v40 = icmp slt i64 %v39, 0
  %v41 = select i1 %v40, i64 0, i64 %v39
  %v42 = mul i64 %v37, 24
  %v43 = getelementptr inbounds float, ptr %v26, i64 %v42
  call void @pack_turned(ptr %v43, i64 24, i64 1, i64 8, i64 %v41, ptr %v38, i64 32)
  %v44 = add i64 %v18, 24
  %v45 = add i64 %v19, 24
  %v46 = getelementptr inbounds float, ptr %v6, i64 %v44
  %v47 = sub i64 32, %v45
  %v48 = icmp slt i64 %v47, 0
  %v49 = select i1 %v48, i64 0, i64 %v47
  %v50 = mul i64 %v45, 24
  %v51 = getelementptr inbounds float, ptr %v26, i64 %v50
  call void @pack_turned(ptr %v51, i64 24, i64 1, i64 8, i64 %v49, ptr %v46, i64 32)
  %v52 = add i64 %v18, 256
  %v53 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  %v14 = mul i64 %v1, 2
  %v16 = mul i64 %v1, 3
  %v18 = mul i64 %v1, 4
  %v20 = mul i64 %v1, 5
  %v22 = mul i64 %v1, 6
  %v24 = mul i64 %v1, 7
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v89, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = add i64 %v11, %v1
  %v15 = add i64 %v11, %v14
  %v17 = add i64 %v11, %v16
  %v19 = add i64 %v11, %v18
  %v21 = add i64 %v11, %v20
  %v23 = add i64 %v11, %v22
  %v25 = add i64 %v11, %v24
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v19
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v21
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v23
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v25
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v43 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v44 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v45 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v46 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v47 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v48 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v49 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v50 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v51 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v52 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v53 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v54 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v55 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v56 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v57 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v58 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v59 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v60 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v61 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v62 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v64 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v65 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v66 = mul i64 %v11, %v6
  %v67 = getelementptr inbounds float, ptr %v5, i64 %v66
  store <8 x float> %v58, ptr %v67, align 4
  %v68 = add i64 %v11, 1
  %v69 = mul i64 %v68, %v6
  %v70 = getelementptr inbounds float, ptr %v5, i64 %v69
  store <8 x float> %v59, ptr %v70, align 4
  %v71 = add i64 %v11, 2
  %v72 = mul i64 %v71, %v6
  %v73 = getelementptr inbounds float, ptr %v5, i64 %v72
  store <8 x float> %v60, ptr %v73, align 4
  %v74 = add i64 %v11, 3
  %v75 = mul i64 %v74, %v6
  %v76 = getelementptr inbounds float, ptr %v5, i64 %v75
  store <8 x float> %v61, ptr %v76, align 4
  %v77 = add i64 %v11, 4
  %v78 = mul i64 %v77, %v6
  %v79 = getelementptr inbounds float, ptr %v5, i64 %v78
  store <8 x float> %v62, ptr %v79, align 4
  %v80 = add i64 %v11, 5
  %v81 = mul i64 %v80, %v6
  %v82 = getelementptr inbounds float, ptr %v5, i64 %v81
  store <8 x float> %v63, ptr %v82, align 4
  %v83 = add i64 %v11, 6
  %v84 = mul i64 %v83, %v6
  %v85 = getelementptr inbounds float, ptr %v5, i64 %v84
  store <8 x float> %v64, ptr %v85, align 4
  %v86 = add i64 %v11, 7
  %v87 = mul i64 %v86, %v6
  %v88 = getelementptr inbounds float, ptr %v5, i64 %v87
  store <8 x float> %v65, ptr %v88, align 4
  %v89 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v90 = icmp ult i64 %v4, 8
  %v91 = select i1 %v90, i64 %v4, i64 8
  %v92 = trunc i64 %v91 to i32
  %v93 = insertelement <8 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <8 x i32> %v93, <8 x i32> poison, <8 x i32> zeroinitializer
  %v95 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v94
  %v100 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v101 = shufflevector <8 x i64> %v100, <8 x i64> poison, <8 x i32> zeroinitializer
  %v102 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v101
  br label %b3
b3:
  %v96 = phi i64 [ %v10, %b2 ], [ %v107, %b4 ]
  %v97 = icmp slt i64 %v96, %v3
  br i1 %v97, label %b4, label %b5
b4:
  %v98 = mul i64 %v96, %v2
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v103 = getelementptr float, ptr %v99, <8 x i64> %v102
  %v104 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v103, <8 x i1> %v95, <8 x float> zeroinitializer)
  %v105 = mul i64 %v96, %v6
  %v106 = getelementptr inbounds float, ptr %v5, i64 %v105
  store <8 x float> %v104, ptr %v106, align 4
  %v107 = add nsw i64 %v96, 1
  br label %b3
b5:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v8 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v9 = shufflevector <8 x float> %v8, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v9, ptr %v7, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v8 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v41 = load ptr, ptr %v40, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v55 = load ptr, ptr %v54, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1728
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v71, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = add i64 %v13, 96
  %v16 = icmp slt i64 %v15, %v12
  %v17 = select i1 %v16, i64 %v15, i64 %v12
  %v18 = sub i64 %v17, %v13
  %v19 = add i64 %v18, 1
  %v20 = sdiv i64 %v19, 2
  %v21 = icmp slt i64 %v20, 1
  %v22 = select i1 %v21, i64 1, i64 %v20
  %v23 = sdiv i64 %v18, %v22
  %v24 = mul i64 %v23, %v22
  %v25 = sub i64 %v18, %v24
  br label %b3
b3:
  %v26 = phi i64 [ 0, %b1 ], [ %v70, %b8 ]
  %v27 = icmp slt i64 %v26, 1
  br i1 %v27, label %b4, label %b5
b4:
  %v38 = mul i64 %v26, 256
  %v39 = getelementptr inbounds float, ptr %v6, i64 %v38
  %v48 = add i64 %v38, 256
  %v60 = mul i64 %v26, 4
  br label %b6
b6:
  %v28 = phi i64 [ 0, %b4 ], [ %v69, %b13 ]
  %v29 = icmp slt i64 %v28, %v22
  br i1 %v29, label %b7, label %b8
b7:
  %v30 = icmp slt i64 %v28, %v25
  %v31 = mul i64 %v28, %v23
  %v32 = select i1 %v30, i64 %v28, i64 %v25
  %v33 = add i64 %v31, %v32
  %v34 = add i64 %v13, %v33
  %v35 = zext i1 %v30 to i64
  %v36 = add i64 %v23, %v35
  %v37 = add i64 %v34, %v36
  %v42 = mul i64 %v34, 8
  %v43 = getelementptr inbounds float, ptr %v41, i64 %v42
  %v44 = sub i64 %v36, 1
  %v45 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v44
  %v46 = load ptr, ptr %v45, align 4
  %v47 = icmp sgt i64 %v36, 0
  br i1 %v47, label %b9, label %b10
b9:
  call void %v46(ptr %v43, i64 8, ptr %v39, i64 8, ptr %v8, i64 32, i64 8)
  br label %b10
b10:
  br label %b11
b11:
  %v49 = phi i64 [ %v34, %b10 ], [ %v68, %b16 ]
  %v50 = icmp slt i64 %v49, %v37
  br i1 %v50, label %b12, label %b13
b12:
  %v51 = sub i64 %v49, %v34
  %v52 = mul i64 %v51, 32
  %v53 = getelementptr inbounds float, ptr %v8, i64 %v52
  %v56 = mul i64 %v49, 32
  %v57 = getelementptr inbounds float, ptr %v55, i64 %v56
  br label %b14
b14:
  %v58 = phi i64 [ 0, %b12 ], [ %v67, %b15 ]
  %v59 = icmp slt i64 %v58, 4
  br i1 %v59, label %b15, label %b16
b15:
  %v61 = add i64 %v60, %v58
  %v62 = mul i64 %v61, 8
  %v63 = mul i64 %v58, 8
  %v64 = getelementptr inbounds float, ptr %v53, i64 %v63
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v57, i64 %v62
  store <8 x float> %v65, ptr %v66, align 4
  %v67 = add nsw i64 %v58, 1
  br label %b14
b16:
  %v68 = add nsw i64 %v49, 1
  br label %b11
b13:
  %v69 = add nsw i64 %v28, 1
  br label %b6
b8:
  %v70 = add nsw i64 %v26, 1
  br label %b3
b5:
  %v71 = add nsw i64 %v13, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v98, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v28, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v28, i64 24
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v10)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v31, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v33, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v44 = add i64 %v9, 1
  %v45 = mul i64 %v44, 32
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v46, i64 8
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v46, i64 16
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v46, i64 24
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v47, <8 x float> %v14)
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v49, <8 x float> %v15)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v51, <8 x float> %v16)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v53, <8 x float> %v17)
  %v62 = add i64 %v9, 2
  %v63 = mul i64 %v62, 32
  %v64 = getelementptr inbounds float, ptr %v2, i64 %v63
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v64, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v64, i64 16
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v64, i64 24
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v65, <8 x float> %v18)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v19)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v20)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v71, <8 x float> %v21)
  %v80 = add i64 %v9, 3
  %v81 = mul i64 %v80, 32
  %v82 = getelementptr inbounds float, ptr %v2, i64 %v81
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = getelementptr inbounds float, ptr %v82, i64 8
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v82, i64 16
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds float, ptr %v82, i64 24
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v83, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v85, <8 x float> %v23)
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v87, <8 x float> %v24)
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v89, <8 x float> %v25)
  %v98 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v99 = fadd <8 x float> %v10, %v14
  %v100 = fadd <8 x float> %v11, %v15
  %v101 = fadd <8 x float> %v12, %v16
  %v102 = fadd <8 x float> %v13, %v17
  %v103 = fadd <8 x float> %v99, %v18
  %v104 = fadd <8 x float> %v100, %v19
  %v105 = fadd <8 x float> %v101, %v20
  %v106 = fadd <8 x float> %v102, %v21
  %v107 = fadd <8 x float> %v103, %v22
  %v108 = fadd <8 x float> %v104, %v23
  %v109 = fadd <8 x float> %v105, %v24
  %v110 = fadd <8 x float> %v106, %v25
  br label %b3
b3:
  %v111 = phi i64 [ %v8, %b2 ], [ %v134, %b4 ]
  %v112 = phi <8 x float> [ %v107, %b2 ], [ %v130, %b4 ]
  %v113 = phi <8 x float> [ %v108, %b2 ], [ %v131, %b4 ]
  %v114 = phi <8 x float> [ %v109, %b2 ], [ %v132, %b4 ]
  %v115 = phi <8 x float> [ %v110, %b2 ], [ %v133, %b4 ]
  %v116 = icmp slt i64 %v111, %v3
  br i1 %v116, label %b4, label %b5
b4:
  %v117 = mul i64 %v111, 32
  %v118 = getelementptr inbounds float, ptr %v2, i64 %v117
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = getelementptr inbounds float, ptr %v118, i64 8
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v118, i64 16
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v118, i64 24
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v119, <8 x float> %v112)
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v121, <8 x float> %v113)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v123, <8 x float> %v114)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v125, <8 x float> %v115)
  %v134 = add nsw i64 %v111, 1
  br label %b3
b5:
  store <8 x float> %v112, ptr %v4, align 4
  %v135 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v113, ptr %v135, align 4
  %v136 = mul i64 %v6, 2
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v114, ptr %v137, align 4
  %v138 = mul i64 %v6, 3
  %v139 = getelementptr inbounds float, ptr %v4, i64 %v138
  store <8 x float> %v115, ptr %v139, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v80, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v28, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v28, i64 24
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v10)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v31, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v33, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v44 = add i64 %v1, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v29, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v31, <8 x float> %v15)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v33, <8 x float> %v16)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v35, <8 x float> %v17)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 32
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = getelementptr inbounds float, ptr %v55, i64 8
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v55, i64 16
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v55, i64 24
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v56, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v58, <8 x float> %v19)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v20)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v62, <8 x float> %v21)
  %v71 = add i64 %v1, %v53
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v56, <8 x float> %v22)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v58, <8 x float> %v23)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v60, <8 x float> %v24)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v62, <8 x float> %v25)
  %v80 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v81 = fadd <8 x float> %v10, %v18
  %v82 = fadd <8 x float> %v11, %v19
  %v83 = fadd <8 x float> %v12, %v20
  %v84 = fadd <8 x float> %v13, %v21
  %v85 = fadd <8 x float> %v14, %v22
  %v86 = fadd <8 x float> %v15, %v23
  %v87 = fadd <8 x float> %v16, %v24
  %v88 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v89 = phi i64 [ %v8, %b2 ], [ %v125, %b4 ]
  %v90 = phi <8 x float> [ %v81, %b2 ], [ %v112, %b4 ]
  %v91 = phi <8 x float> [ %v82, %b2 ], [ %v113, %b4 ]
  %v92 = phi <8 x float> [ %v83, %b2 ], [ %v114, %b4 ]
  %v93 = phi <8 x float> [ %v84, %b2 ], [ %v115, %b4 ]
  %v94 = phi <8 x float> [ %v85, %b2 ], [ %v121, %b4 ]
  %v95 = phi <8 x float> [ %v86, %b2 ], [ %v122, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v123, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v124, %b4 ]
  %v98 = icmp slt i64 %v89, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v89, 32
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = getelementptr inbounds float, ptr %v100, i64 8
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = getelementptr inbounds float, ptr %v100, i64 16
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = getelementptr inbounds float, ptr %v100, i64 24
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v101, <8 x float> %v90)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v103, <8 x float> %v91)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v105, <8 x float> %v92)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v107, <8 x float> %v93)
  %v116 = add i64 %v1, %v89
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v101, <8 x float> %v94)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v103, <8 x float> %v95)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v105, <8 x float> %v96)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v97)
  %v125 = add nsw i64 %v89, 1
  br label %b3
b5:
  store <8 x float> %v90, ptr %v4, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v91, ptr %v126, align 4
  %v127 = mul i64 %v6, 2
  %v128 = getelementptr inbounds float, ptr %v4, i64 %v127
  store <8 x float> %v92, ptr %v128, align 4
  %v129 = mul i64 %v6, 3
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v93, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v94, ptr %v131, align 4
  %v132 = add i64 %v5, %v6
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v95, ptr %v133, align 4
  %v134 = add i64 %v5, %v127
  %v135 = getelementptr inbounds float, ptr %v4, i64 %v134
  store <8 x float> %v96, ptr %v135, align 4
  %v136 = add i64 %v5, %v129
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v97, ptr %v137, align 4
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 20
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
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 21
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
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 22
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
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 23
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
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 24
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
define internal void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v28 = load ptr, ptr %v27, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v63 = load ptr, ptr %v62, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v89 = load ptr, ptr %v88, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v94 = load ptr, ptr %v93, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v110 = load ptr, ptr %v109, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v126 = load ptr, ptr %v125, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v150 = load ptr, ptr %v149, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 256
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 768
  %v20 = mul i64 %v17, 8
  %v21 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v22 = sub i64 8, %v20
  %v23 = icmp slt i64 %v22, 0
  %v24 = select i1 %v23, i64 0, i64 %v22
  %v25 = mul i64 %v20, 24
  %v26 = add i64 200, %v25
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v26
  call void @pack_turned(ptr %v29, i64 24, i64 1, i64 8, i64 %v24, ptr %v21, i64 32)
  %v30 = add i64 %v19, 8
  %v31 = getelementptr inbounds float, ptr %v7, i64 %v30
  %v32 = add i64 8, %v25
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  call void @pack_turned(ptr %v33, i64 24, i64 1, i64 8, i64 %v24, ptr %v31, i64 32)
  %v34 = add i64 %v19, 16
  %v35 = getelementptr inbounds float, ptr %v7, i64 %v34
  %v36 = add i64 392, %v25
  %v37 = getelementptr inbounds float, ptr %v28, i64 %v36
  call void @pack_turned(ptr %v37, i64 24, i64 1, i64 8, i64 %v24, ptr %v35, i64 32)
  %v38 = add i64 %v19, 24
  %v39 = getelementptr inbounds float, ptr %v7, i64 %v38
  %v40 = add i64 584, %v25
  %v41 = getelementptr inbounds float, ptr %v28, i64 %v40
  call void @pack_turned(ptr %v41, i64 24, i64 1, i64 8, i64 %v24, ptr %v39, i64 32)
  %v42 = add i64 %v19, 256
  %v43 = getelementptr inbounds float, ptr %v7, i64 %v42
  %v44 = add i64 208, %v25
  %v45 = getelementptr inbounds float, ptr %v28, i64 %v44
  call void @pack_turned(ptr %v45, i64 24, i64 1, i64 8, i64 %v24, ptr %v43, i64 32)
  %v46 = add i64 %v42, 8
  %v47 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v48 = add i64 16, %v25
  %v49 = getelementptr inbounds float, ptr %v28, i64 %v48
  call void @pack_turned(ptr %v49, i64 24, i64 1, i64 8, i64 %v24, ptr %v47, i64 32)
  %v50 = add i64 %v42, 16
  %v51 = getelementptr inbounds float, ptr %v7, i64 %v50
  %v52 = add i64 400, %v25
  %v53 = getelementptr inbounds float, ptr %v28, i64 %v52
  call void @pack_turned(ptr %v53, i64 24, i64 1, i64 8, i64 %v24, ptr %v51, i64 32)
  %v54 = add i64 %v42, 24
  %v55 = getelementptr inbounds float, ptr %v7, i64 %v54
  %v56 = add i64 592, %v25
  %v57 = getelementptr inbounds float, ptr %v28, i64 %v56
  call void @pack_turned(ptr %v57, i64 24, i64 1, i64 8, i64 %v24, ptr %v55, i64 32)
  %v58 = add i64 %v42, 256
  %v59 = getelementptr inbounds float, ptr %v7, i64 %v58
  %v60 = mul i64 %v20, 8
  %v61 = add i64 64, %v60
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v61
  call void @pack_turned(ptr %v64, i64 8, i64 1, i64 8, i64 %v24, ptr %v59, i64 32)
  %v65 = add i64 %v58, 8
  %v66 = getelementptr inbounds float, ptr %v7, i64 %v65
  %v67 = getelementptr inbounds float, ptr %v63, i64 %v60
  call void @pack_turned(ptr %v67, i64 8, i64 1, i64 8, i64 %v24, ptr %v66, i64 32)
  %v68 = add i64 %v58, 16
  %v69 = getelementptr inbounds float, ptr %v7, i64 %v68
  %v70 = add i64 128, %v60
  %v71 = getelementptr inbounds float, ptr %v63, i64 %v70
  call void @pack_turned(ptr %v71, i64 8, i64 1, i64 8, i64 %v24, ptr %v69, i64 32)
  %v72 = add i64 %v58, 24
  %v73 = getelementptr inbounds float, ptr %v7, i64 %v72
  %v74 = add i64 192, %v60
  %v75 = getelementptr inbounds float, ptr %v63, i64 %v74
  call void @pack_turned(ptr %v75, i64 8, i64 1, i64 8, i64 %v24, ptr %v73, i64 32)
  %v76 = add i64 %v58, 256
  %v77 = add nsw i64 %v17, 1
  br label %b0
b2:
  %v78 = getelementptr inbounds float, ptr %v6, i64 1024
  br label %b3
b3:
  %v79 = phi i64 [ %v11, %b2 ], [ %v97, %b4 ]
  %v80 = icmp slt i64 %v79, %v16
  br i1 %v80, label %b4, label %b5
b4:
  %v81 = mul i64 %v79, 128
  %v82 = mul i64 %v79, 8
  %v83 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v84 = sub i64 8, %v82
  %v85 = icmp slt i64 %v84, 0
  %v86 = select i1 %v85, i64 0, i64 %v84
  %v87 = mul i64 %v82, 8
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v87
  call void @pack_turned(ptr %v90, i64 8, i64 1, i64 8, i64 %v86, ptr %v83, i64 16)
  %v91 = add i64 %v81, 8
  %v92 = getelementptr inbounds float, ptr %v78, i64 %v91
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v87
  call void @pack_turned(ptr %v95, i64 8, i64 1, i64 8, i64 %v86, ptr %v92, i64 16)
  %v96 = add i64 %v81, 128
  %v97 = add nsw i64 %v79, 1
  br label %b3
b5:
  %v98 = getelementptr inbounds float, ptr %v6, i64 1152
  br label %b6
b6:
  %v99 = phi i64 [ %v11, %b5 ], [ %v138, %b7 ]
  %v100 = icmp slt i64 %v99, %v16
  br i1 %v100, label %b7, label %b8
b7:
  %v101 = mul i64 %v99, 512
  %v102 = mul i64 %v99, 8
  %v103 = getelementptr inbounds float, ptr %v98, i64 %v101
  %v104 = sub i64 8, %v102
  %v105 = icmp slt i64 %v104, 0
  %v106 = select i1 %v105, i64 0, i64 %v104
  %v107 = mul i64 %v102, 8
  %v108 = add i64 64, %v107
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v108
  call void @pack_turned(ptr %v111, i64 8, i64 1, i64 8, i64 %v106, ptr %v103, i64 32)
  %v112 = add i64 %v101, 8
  %v113 = getelementptr inbounds float, ptr %v98, i64 %v112
  %v114 = getelementptr inbounds float, ptr %v110, i64 %v107
  call void @pack_turned(ptr %v114, i64 8, i64 1, i64 8, i64 %v106, ptr %v113, i64 32)
  %v115 = add i64 %v101, 16
  %v116 = getelementptr inbounds float, ptr %v98, i64 %v115
  %v117 = add i64 128, %v107
  %v118 = getelementptr inbounds float, ptr %v110, i64 %v117
  call void @pack_turned(ptr %v118, i64 8, i64 1, i64 8, i64 %v106, ptr %v116, i64 32)
  %v119 = add i64 %v101, 24
  %v120 = getelementptr inbounds float, ptr %v98, i64 %v119
  %v121 = add i64 192, %v107
  %v122 = getelementptr inbounds float, ptr %v110, i64 %v121
  call void @pack_turned(ptr %v122, i64 8, i64 1, i64 8, i64 %v106, ptr %v120, i64 32)
  %v123 = add i64 %v101, 256
  %v124 = getelementptr inbounds float, ptr %v98, i64 %v123
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v108
  call void @pack_turned(ptr %v127, i64 8, i64 1, i64 8, i64 %v106, ptr %v124, i64 32)
  %v128 = add i64 %v123, 8
  %v129 = getelementptr inbounds float, ptr %v98, i64 %v128
  %v130 = getelementptr inbounds float, ptr %v126, i64 %v107
  call void @pack_turned(ptr %v130, i64 8, i64 1, i64 8, i64 %v106, ptr %v129, i64 32)
  %v131 = add i64 %v123, 16
  %v132 = getelementptr inbounds float, ptr %v98, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v126, i64 %v117
  call void @pack_turned(ptr %v133, i64 8, i64 1, i64 8, i64 %v106, ptr %v132, i64 32)
  %v134 = add i64 %v123, 24
  %v135 = getelementptr inbounds float, ptr %v98, i64 %v134
  %v136 = getelementptr inbounds float, ptr %v126, i64 %v121
  call void @pack_turned(ptr %v136, i64 8, i64 1, i64 8, i64 %v106, ptr %v135, i64 32)
  %v137 = add i64 %v123, 256
  %v138 = add nsw i64 %v99, 1
  br label %b6
b8:
  %v139 = getelementptr inbounds float, ptr %v6, i64 1664
  br label %b9
b9:
  %v140 = phi i64 [ %v11, %b8 ], [ %v153, %b10 ]
  %v141 = icmp slt i64 %v140, %v16
  br i1 %v141, label %b10, label %b11
b10:
  %v142 = mul i64 %v140, 64
  %v143 = mul i64 %v140, 8
  %v144 = getelementptr inbounds float, ptr %v139, i64 %v142
  %v145 = sub i64 8, %v143
  %v146 = icmp slt i64 %v145, 0
  %v147 = select i1 %v146, i64 0, i64 %v145
  %v148 = mul i64 %v143, 8
  %v151 = getelementptr inbounds float, ptr %v150, i64 %v148
  call void @pack_turned(ptr %v151, i64 8, i64 1, i64 8, i64 %v147, ptr %v144, i64 8)
  %v152 = add i64 %v142, 64
  %v153 = add nsw i64 %v140, 1
  br label %b9
b11:
  ret void
}
define internal void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 20
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 46
  %v30 = load i64, ptr %v29, align 8
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v31 = and i64 %v5, %v30
  %v32 = mul i64 %v31, %v22
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr inbounds float, ptr %v28, i64 %v33
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v68, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v14
  %v36 = load <8 x float>, ptr %v15, align 4
  %v37 = load <8 x float>, ptr %v26, align 4
  %v38 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v37)
  %v39 = fneg <8 x float> %v38
  %v40 = fcmp olt <8 x float> %v39, splat (float 0xC05A400000000000)
  %v41 = select <8 x i1> %v40, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v39
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v43 = fsub <8 x float> %v42, splat (float 0x4168000000000000)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v41)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v44)
  %v46 = bitcast <8 x float> %v42 to <8 x i32>
  %v47 = fmul <8 x float> %v45, %v45
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v45, <8 x float> splat (float 0x3F81227F40000000))
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v45, <8 x float> splat (float 0x3FA5556740000000))
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v45, <8 x float> splat (float 0x3FC5554B00000000))
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v45, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v51, <8 x float> %v45)
  %v53 = sub <8 x i32> %v46, splat (i32 1262485250)
  %v54 = lshr <8 x i32> %v53, splat (i32 1)
  %v55 = sub <8 x i32> %v53, %v54
  %v56 = shl <8 x i32> %v54, splat (i32 23)
  %v57 = bitcast <8 x i32> %v56 to <8 x float>
  %v58 = shl <8 x i32> %v55, splat (i32 23)
  %v59 = bitcast <8 x i32> %v58 to <8 x float>
  %v60 = fadd <8 x float> %v52, splat (float 0x3FF0000000000000)
  %v61 = fmul <8 x float> %v60, %v57
  %v62 = fmul <8 x float> %v61, %v59
  %v63 = fcmp olt <8 x float> %v37, splat (float 0x0000000000000000)
  %v64 = select <8 x i1> %v63, <8 x float> %v62, <8 x float> splat (float 0x3FF0000000000000)
  %v65 = fadd <8 x float> %v62, splat (float 0x3FF0000000000000)
  %v66 = fdiv <8 x float> %v64, %v65
  %v67 = fsub <8 x float> %v36, %v66
  store <8 x float> %v67, ptr %v35, align 4
  %v68 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v10 = alloca float, i64 192, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 46
  %v45 = load i64, ptr %v44, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 1
  %v48 = load i64, ptr %v47, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 23
  %v63 = load i64, ptr %v62, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds i64, ptr %v1, i64 21
  %v76 = load i64, ptr %v75, align 8
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v91 = load ptr, ptr %v90, align 4
  %v94 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v95 = load ptr, ptr %v94, align 4
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v97 = load ptr, ptr %v96, align 4
  %v98 = getelementptr inbounds i64, ptr %v1, i64 22
  %v99 = load i64, ptr %v98, align 8
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v107 = load ptr, ptr %v106, align 4
  %v108 = getelementptr inbounds i64, ptr %v1, i64 47
  %v109 = load i64, ptr %v108, align 8
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds i64, ptr %v1, i64 48
  %v118 = load i64, ptr %v117, align 8
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v125 = load ptr, ptr %v124, align 4
  %v126 = getelementptr inbounds i64, ptr %v1, i64 49
  %v127 = load i64, ptr %v126, align 8
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds i64, ptr %v1, i64 50
  %v142 = load i64, ptr %v141, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 256
  %v9 = getelementptr inbounds float, ptr %v7, i64 1728
  %v46 = and i64 %v5, %v45
  %v49 = mul i64 %v46, %v48
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v43, i64 %v50
  %v64 = and i64 %v5, %v63
  %v65 = mul i64 %v64, %v48
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  %v70 = getelementptr inbounds float, ptr %v10, i64 8
  %v77 = and i64 %v5, %v76
  %v78 = mul i64 %v77, %v48
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v74, i64 %v79
  %v83 = getelementptr inbounds float, ptr %v10, i64 16
  %v100 = and i64 %v5, %v99
  %v101 = mul i64 %v100, %v48
  %v102 = mul i64 %v101, 8
  %v103 = getelementptr inbounds float, ptr %v97, i64 %v102
  %v110 = and i64 %v5, %v109
  %v111 = mul i64 %v110, %v48
  %v112 = mul i64 %v111, 8
  %v113 = getelementptr inbounds float, ptr %v107, i64 %v112
  %v119 = and i64 %v5, %v118
  %v120 = mul i64 %v119, %v48
  %v121 = mul i64 %v120, 8
  %v122 = getelementptr inbounds float, ptr %v116, i64 %v121
  %v128 = and i64 %v5, %v127
  %v129 = mul i64 %v128, %v48
  %v130 = mul i64 %v129, 8
  %v131 = getelementptr inbounds float, ptr %v125, i64 %v130
  %v133 = add i64 %v5, 1
  %v134 = and i64 %v133, %v99
  %v135 = mul i64 %v134, %v48
  %v136 = mul i64 %v135, 8
  %v137 = getelementptr inbounds float, ptr %v97, i64 %v136
  %v143 = and i64 %v5, %v142
  %v144 = mul i64 %v143, %v48
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v140, i64 %v145
  %v148 = and i64 %v133, %v76
  %v149 = mul i64 %v148, %v48
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v74, i64 %v150
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v388, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = add i64 %v15, 96
  %v18 = icmp slt i64 %v17, %v14
  %v19 = select i1 %v18, i64 %v17, i64 %v14
  %v20 = sub i64 %v19, %v15
  %v21 = add i64 %v20, 1
  %v22 = sdiv i64 %v21, 2
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 1, i64 %v22
  %v25 = sdiv i64 %v20, %v24
  %v26 = mul i64 %v25, %v24
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v387, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v40 = mul i64 %v28, 768
  %v41 = getelementptr inbounds float, ptr %v8, i64 %v40
  %v58 = add i64 %v40, 256
  %v59 = getelementptr inbounds float, ptr %v8, i64 %v58
  %v71 = add i64 %v58, 256
  %v72 = getelementptr inbounds float, ptr %v8, i64 %v71
  %v84 = add i64 %v71, 256
  br label %b6
b6:
  %v30 = phi i64 [ 0, %b4 ], [ %v386, %b17 ]
  %v31 = icmp slt i64 %v30, %v24
  br i1 %v31, label %b7, label %b8
b7:
  %v32 = icmp slt i64 %v30, %v27
  %v33 = mul i64 %v30, %v25
  %v34 = select i1 %v32, i64 %v30, i64 %v27
  %v35 = add i64 %v33, %v34
  %v36 = add i64 %v15, %v35
  %v37 = zext i1 %v32 to i64
  %v38 = add i64 %v25, %v37
  %v39 = add i64 %v36, %v38
  %v52 = mul i64 %v36, 8
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v54 = sub i64 %v38, 1
  %v55 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v54
  %v56 = load ptr, ptr %v55, align 4
  %v57 = icmp sgt i64 %v38, 0
  br i1 %v57, label %b9, label %b10
b9:
  call void %v56(ptr %v53, i64 8, ptr %v41, i64 8, ptr %v10, i64 96, i64 24)
  br label %b10
b10:
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v52
  %v69 = load ptr, ptr %v55, align 4
  br i1 %v57, label %b11, label %b12
b11:
  call void %v69(ptr %v68, i64 8, ptr %v59, i64 8, ptr %v70, i64 96, i64 24)
  br label %b12
b12:
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v52
  %v82 = load ptr, ptr %v55, align 4
  br i1 %v57, label %b13, label %b14
b13:
  call void %v82(ptr %v81, i64 8, ptr %v72, i64 8, ptr %v83, i64 96, i64 24)
  br label %b14
b14:
  br label %b15
b15:
  %v85 = phi i64 [ %v36, %b14 ], [ %v385, %b20 ]
  %v86 = icmp slt i64 %v85, %v39
  br i1 %v86, label %b16, label %b17
b16:
  %v87 = sub i64 %v85, %v36
  %v88 = mul i64 %v87, 96
  %v89 = getelementptr inbounds float, ptr %v10, i64 %v88
  %v92 = mul i64 %v85, 32
  %v93 = getelementptr inbounds float, ptr %v91, i64 %v92
  %v104 = mul i64 %v85, 8
  %v105 = getelementptr inbounds float, ptr %v103, i64 %v104
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v104
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v104
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v104
  %v138 = getelementptr inbounds float, ptr %v137, i64 %v104
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v104
  %v152 = getelementptr inbounds float, ptr %v151, i64 %v104
  br label %b18
b18:
  %v153 = phi i64 [ 0, %b16 ], [ %v384, %b19 ]
  %v154 = icmp slt i64 %v153, 1
  br i1 %v154, label %b19, label %b20
b19:
  %v155 = add i64 %v28, %v153
  %v156 = mul i64 %v155, 8
  %v157 = mul i64 %v153, 8
  %v158 = getelementptr inbounds float, ptr %v89, i64 %v157
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = add i64 1, %v153
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr inbounds float, ptr %v89, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 2, %v153
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v89, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = add i64 3, %v153
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v89, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = add i64 4, %v153
  %v173 = mul i64 %v172, 8
  %v174 = getelementptr inbounds float, ptr %v89, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = add i64 5, %v153
  %v177 = mul i64 %v176, 8
  %v178 = getelementptr inbounds float, ptr %v89, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = add i64 6, %v153
  %v181 = mul i64 %v180, 8
  %v182 = getelementptr inbounds float, ptr %v89, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = add i64 7, %v153
  %v185 = mul i64 %v184, 8
  %v186 = getelementptr inbounds float, ptr %v89, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = add i64 8, %v153
  %v189 = mul i64 %v188, 8
  %v190 = getelementptr inbounds float, ptr %v89, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = add i64 9, %v153
  %v193 = mul i64 %v192, 8
  %v194 = getelementptr inbounds float, ptr %v89, i64 %v193
  %v195 = load <8 x float>, ptr %v194, align 4
  %v196 = add i64 10, %v153
  %v197 = mul i64 %v196, 8
  %v198 = getelementptr inbounds float, ptr %v89, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = add i64 11, %v153
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v89, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = add i64 8, %v156
  %v205 = getelementptr inbounds float, ptr %v93, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v159
  %v208 = fadd <8 x float> %v207, %v163
  %v209 = fadd <8 x float> %v208, %v167
  %v210 = getelementptr inbounds float, ptr %v95, i64 %v204
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v209, %v211
  %v213 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v212)
  %v214 = fneg <8 x float> %v213
  %v215 = fcmp olt <8 x float> %v214, splat (float 0xC05A400000000000)
  %v216 = select <8 x i1> %v215, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v214
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v218 = fsub <8 x float> %v217, splat (float 0x4168000000000000)
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v216)
  %v220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v219)
  %v221 = bitcast <8 x float> %v217 to <8 x i32>
  %v222 = fmul <8 x float> %v220, %v220
  %v223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v220, <8 x float> splat (float 0x3F81227F40000000))
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v220, <8 x float> splat (float 0x3FA5556740000000))
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v224, <8 x float> %v220, <8 x float> splat (float 0x3FC5554B00000000))
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v220, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v222, <8 x float> %v226, <8 x float> %v220)
  %v228 = sub <8 x i32> %v221, splat (i32 1262485250)
  %v229 = lshr <8 x i32> %v228, splat (i32 1)
  %v230 = sub <8 x i32> %v228, %v229
  %v231 = shl <8 x i32> %v229, splat (i32 23)
  %v232 = bitcast <8 x i32> %v231 to <8 x float>
  %v233 = shl <8 x i32> %v230, splat (i32 23)
  %v234 = bitcast <8 x i32> %v233 to <8 x float>
  %v235 = fadd <8 x float> %v227, splat (float 0x3FF0000000000000)
  %v236 = fmul <8 x float> %v235, %v232
  %v237 = fmul <8 x float> %v236, %v234
  %v238 = fcmp olt <8 x float> %v212, splat (float 0x0000000000000000)
  %v239 = select <8 x i1> %v238, <8 x float> %v237, <8 x float> splat (float 0x3FF0000000000000)
  %v240 = fadd <8 x float> %v237, splat (float 0x3FF0000000000000)
  %v241 = fdiv <8 x float> %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v93, i64 %v156
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v171
  %v245 = fadd <8 x float> %v244, %v175
  %v246 = fadd <8 x float> %v245, %v179
  %v247 = getelementptr inbounds float, ptr %v95, i64 %v156
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v246, %v248
  %v250 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v249)
  %v251 = fneg <8 x float> %v250
  %v252 = fcmp olt <8 x float> %v251, splat (float 0xC05A400000000000)
  %v253 = select <8 x i1> %v252, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v251
  %v254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v253, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v255 = fsub <8 x float> %v254, splat (float 0x4168000000000000)
  %v256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v255, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v253)
  %v257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v255, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v256)
  %v258 = bitcast <8 x float> %v254 to <8 x i32>
  %v259 = fmul <8 x float> %v257, %v257
  %v260 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v257, <8 x float> splat (float 0x3F81227F40000000))
  %v261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v257, <8 x float> splat (float 0x3FA5556740000000))
  %v262 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v261, <8 x float> %v257, <8 x float> splat (float 0x3FC5554B00000000))
  %v263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v262, <8 x float> %v257, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v259, <8 x float> %v263, <8 x float> %v257)
  %v265 = sub <8 x i32> %v258, splat (i32 1262485250)
  %v266 = lshr <8 x i32> %v265, splat (i32 1)
  %v267 = sub <8 x i32> %v265, %v266
  %v268 = shl <8 x i32> %v266, splat (i32 23)
  %v269 = bitcast <8 x i32> %v268 to <8 x float>
  %v270 = shl <8 x i32> %v267, splat (i32 23)
  %v271 = bitcast <8 x i32> %v270 to <8 x float>
  %v272 = fadd <8 x float> %v264, splat (float 0x3FF0000000000000)
  %v273 = fmul <8 x float> %v272, %v269
  %v274 = fmul <8 x float> %v273, %v271
  %v275 = fcmp olt <8 x float> %v249, splat (float 0x0000000000000000)
  %v276 = select <8 x i1> %v275, <8 x float> %v274, <8 x float> splat (float 0x3FF0000000000000)
  %v277 = fadd <8 x float> %v274, splat (float 0x3FF0000000000000)
  %v278 = fdiv <8 x float> %v276, %v277
  %v279 = add i64 16, %v156
  %v280 = getelementptr inbounds float, ptr %v93, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = fadd <8 x float> %v281, %v183
  %v283 = fadd <8 x float> %v282, %v187
  %v284 = fadd <8 x float> %v283, %v191
  %v285 = getelementptr inbounds float, ptr %v95, i64 %v279
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = fadd <8 x float> %v284, %v286
  %v288 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v287)
  %v289 = fcmp ogt <8 x float> %v288, splat (float 0x4023000000000000)
  %v290 = select <8 x i1> %v289, <8 x float> splat (float 0x4023000000000000), <8 x float> %v288
  %v291 = fadd <8 x float> %v290, %v290
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v291, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v293 = fsub <8 x float> %v292, splat (float 0x4168000000000000)
  %v294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v291)
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v294)
  %v296 = bitcast <8 x float> %v292 to <8 x i32>
  %v297 = fmul <8 x float> %v295, %v295
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v295, <8 x float> splat (float 0x3F81227F40000000))
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v298, <8 x float> %v295, <8 x float> splat (float 0x3FA5556740000000))
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> %v295, <8 x float> splat (float 0x3FC5554B00000000))
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v300, <8 x float> %v295, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> %v301, <8 x float> %v295)
  %v303 = shl <8 x i32> %v296, splat (i32 23)
  %v304 = add <8 x i32> %v303, splat (i32 1065353216)
  %v305 = bitcast <8 x i32> %v304 to <8 x float>
  %v306 = fsub <8 x float> %v305, splat (float 0x3FF0000000000000)
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> %v302, <8 x float> %v306)
  %v308 = fadd <8 x float> %v307, splat (float 0x4000000000000000)
  %v309 = fdiv <8 x float> %v307, %v308
  %v310 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v309, <8 x float> %v287)
  %v311 = getelementptr inbounds float, ptr %v105, i64 %v156
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = fmul <8 x float> %v241, %v312
  %v314 = fmul <8 x float> %v278, %v310
  %v315 = fadd <8 x float> %v313, %v314
  %v316 = add i64 24, %v156
  %v317 = getelementptr inbounds float, ptr %v93, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = fadd <8 x float> %v318, %v195
  %v320 = fadd <8 x float> %v319, %v199
  %v321 = fadd <8 x float> %v320, %v203
  %v322 = getelementptr inbounds float, ptr %v95, i64 %v316
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = fadd <8 x float> %v321, %v323
  %v325 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v324)
  %v326 = fneg <8 x float> %v325
  %v327 = fcmp olt <8 x float> %v326, splat (float 0xC05A400000000000)
  %v328 = select <8 x i1> %v327, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v326
  %v329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v328, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v330 = fsub <8 x float> %v329, splat (float 0x4168000000000000)
  %v331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v330, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v328)
  %v332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v330, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v331)
  %v333 = bitcast <8 x float> %v329 to <8 x i32>
  %v334 = fmul <8 x float> %v332, %v332
  %v335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v332, <8 x float> splat (float 0x3F81227F40000000))
  %v336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v335, <8 x float> %v332, <8 x float> splat (float 0x3FA5556740000000))
  %v337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v336, <8 x float> %v332, <8 x float> splat (float 0x3FC5554B00000000))
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v337, <8 x float> %v332, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v334, <8 x float> %v338, <8 x float> %v332)
  %v340 = sub <8 x i32> %v333, splat (i32 1262485250)
  %v341 = lshr <8 x i32> %v340, splat (i32 1)
  %v342 = sub <8 x i32> %v340, %v341
  %v343 = shl <8 x i32> %v341, splat (i32 23)
  %v344 = bitcast <8 x i32> %v343 to <8 x float>
  %v345 = shl <8 x i32> %v342, splat (i32 23)
  %v346 = bitcast <8 x i32> %v345 to <8 x float>
  %v347 = fadd <8 x float> %v339, splat (float 0x3FF0000000000000)
  %v348 = fmul <8 x float> %v347, %v344
  %v349 = fmul <8 x float> %v348, %v346
  %v350 = fcmp olt <8 x float> %v324, splat (float 0x0000000000000000)
  %v351 = select <8 x i1> %v350, <8 x float> %v349, <8 x float> splat (float 0x3FF0000000000000)
  %v352 = fadd <8 x float> %v349, splat (float 0x3FF0000000000000)
  %v353 = fdiv <8 x float> %v351, %v352
  %v354 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v315)
  %v355 = fcmp ogt <8 x float> %v354, splat (float 0x4023000000000000)
  %v356 = select <8 x i1> %v355, <8 x float> splat (float 0x4023000000000000), <8 x float> %v354
  %v357 = fadd <8 x float> %v356, %v356
  %v358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v357, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v359 = fsub <8 x float> %v358, splat (float 0x4168000000000000)
  %v360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v359, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v357)
  %v361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v359, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v360)
  %v362 = bitcast <8 x float> %v358 to <8 x i32>
  %v363 = fmul <8 x float> %v361, %v361
  %v364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v361, <8 x float> splat (float 0x3F81227F40000000))
  %v365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v364, <8 x float> %v361, <8 x float> splat (float 0x3FA5556740000000))
  %v366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v365, <8 x float> %v361, <8 x float> splat (float 0x3FC5554B00000000))
  %v367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v366, <8 x float> %v361, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v363, <8 x float> %v367, <8 x float> %v361)
  %v369 = shl <8 x i32> %v362, splat (i32 23)
  %v370 = add <8 x i32> %v369, splat (i32 1065353216)
  %v371 = bitcast <8 x i32> %v370 to <8 x float>
  %v372 = fsub <8 x float> %v371, splat (float 0x3FF0000000000000)
  %v373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v371, <8 x float> %v368, <8 x float> %v372)
  %v374 = fadd <8 x float> %v373, splat (float 0x4000000000000000)
  %v375 = fdiv <8 x float> %v373, %v374
  %v376 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v375, <8 x float> %v315)
  %v377 = fmul <8 x float> %v353, %v376
  %v378 = getelementptr inbounds float, ptr %v114, i64 %v156
  store <8 x float> %v241, ptr %v378, align 4
  %v379 = getelementptr inbounds float, ptr %v123, i64 %v156
  store <8 x float> %v278, ptr %v379, align 4
  %v380 = getelementptr inbounds float, ptr %v132, i64 %v156
  store <8 x float> %v310, ptr %v380, align 4
  %v381 = getelementptr inbounds float, ptr %v138, i64 %v156
  store <8 x float> %v315, ptr %v381, align 4
  %v382 = getelementptr inbounds float, ptr %v147, i64 %v156
  store <8 x float> %v353, ptr %v382, align 4
  %v383 = getelementptr inbounds float, ptr %v152, i64 %v156
  store <8 x float> %v377, ptr %v383, align 4
  %v384 = add nsw i64 %v153, 1
  br label %b18
b20:
  %v385 = add nsw i64 %v85, 1
  br label %b15
b17:
  %v386 = add nsw i64 %v30, 1
  br label %b6
b8:
  %v387 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v388 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v10 = alloca float, i64 96, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v43 = load ptr, ptr %v42, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 21
  %v46 = load i64, ptr %v45, align 8
  %v48 = getelementptr inbounds i64, ptr %v1, i64 1
  %v49 = load i64, ptr %v48, align 8
  %v65 = load ptr, ptr %v0, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 51
  %v74 = load i64, ptr %v73, align 8
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v81 = load ptr, ptr %v80, align 4
  %v82 = getelementptr inbounds i64, ptr %v1, i64 52
  %v83 = load i64, ptr %v82, align 8
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds i64, ptr %v1, i64 53
  %v92 = load i64, ptr %v91, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1024
  %v9 = getelementptr inbounds float, ptr %v7, i64 1728
  %v44 = add i64 %v5, 1
  %v47 = and i64 %v44, %v46
  %v50 = mul i64 %v47, %v49
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v43, i64 %v51
  %v66 = mul i64 %v5, %v49
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v65, i64 %v67
  %v75 = and i64 %v5, %v74
  %v76 = mul i64 %v75, %v49
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v72, i64 %v77
  %v84 = and i64 %v5, %v83
  %v85 = mul i64 %v84, %v49
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v81, i64 %v86
  %v93 = and i64 %v5, %v92
  %v94 = mul i64 %v93, %v49
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v90, i64 %v95
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v145, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = add i64 %v15, 96
  %v18 = icmp slt i64 %v17, %v14
  %v19 = select i1 %v18, i64 %v17, i64 %v14
  %v20 = sub i64 %v19, %v15
  %v21 = add i64 %v20, 5
  %v22 = sdiv i64 %v21, 6
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 1, i64 %v22
  %v25 = sdiv i64 %v20, %v24
  %v26 = mul i64 %v25, %v24
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v144, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v40 = mul i64 %v28, 128
  %v41 = getelementptr inbounds float, ptr %v8, i64 %v40
  %v59 = add i64 %v40, 128
  br label %b6
b6:
  %v30 = phi i64 [ 0, %b4 ], [ %v143, %b13 ]
  %v31 = icmp slt i64 %v30, %v24
  br i1 %v31, label %b7, label %b8
b7:
  %v32 = icmp slt i64 %v30, %v27
  %v33 = mul i64 %v30, %v25
  %v34 = select i1 %v32, i64 %v30, i64 %v27
  %v35 = add i64 %v33, %v34
  %v36 = add i64 %v15, %v35
  %v37 = zext i1 %v32 to i64
  %v38 = add i64 %v25, %v37
  %v39 = add i64 %v36, %v38
  %v53 = mul i64 %v36, 8
  %v54 = getelementptr inbounds float, ptr %v52, i64 %v53
  %v55 = sub i64 %v38, 1
  %v56 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v55
  %v57 = load ptr, ptr %v56, align 4
  %v58 = icmp sgt i64 %v38, 0
  br i1 %v58, label %b9, label %b10
b9:
  call void %v57(ptr %v54, i64 8, ptr %v41, i64 8, ptr %v10, i64 16, i64 8)
  br label %b10
b10:
  br label %b11
b11:
  %v60 = phi i64 [ %v36, %b10 ], [ %v142, %b16 ]
  %v61 = icmp slt i64 %v60, %v39
  br i1 %v61, label %b12, label %b13
b12:
  %v62 = sub i64 %v60, %v36
  %v63 = mul i64 %v62, 16
  %v64 = getelementptr inbounds float, ptr %v10, i64 %v63
  %v69 = mul i64 %v60, 8
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v69
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v69
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v69
  br label %b14
b14:
  %v98 = phi i64 [ 0, %b12 ], [ %v141, %b15 ]
  %v99 = icmp slt i64 %v98, 1
  br i1 %v99, label %b15, label %b16
b15:
  %v100 = add i64 %v28, %v98
  %v101 = mul i64 %v100, 8
  %v102 = mul i64 %v98, 8
  %v103 = getelementptr inbounds float, ptr %v64, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = add i64 1, %v98
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v64, i64 %v106
  %v108 = load <8 x float>, ptr %v107, align 4
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
  %v134 = getelementptr inbounds float, ptr %v70, i64 %v101
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = fmul <8 x float> %v133, %v135
  %v137 = fadd <8 x float> %v104, %v136
  %v138 = getelementptr inbounds float, ptr %v79, i64 %v101
  store <8 x float> %v104, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v88, i64 %v101
  store <8 x float> %v108, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v97, i64 %v101
  store <8 x float> %v137, ptr %v140, align 4
  %v141 = add nsw i64 %v98, 1
  br label %b14
b16:
  %v142 = add nsw i64 %v60, 1
  br label %b11
b13:
  %v143 = add nsw i64 %v30, 1
  br label %b6
b8:
  %v144 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v145 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v66, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v20, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v21, <8 x float> %v10)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v23, <8 x float> %v11)
  %v30 = add i64 %v9, 1
  %v31 = mul i64 %v30, 16
  %v32 = getelementptr inbounds float, ptr %v2, i64 %v31
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v32, i64 8
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v33, <8 x float> %v12)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v42 = add i64 %v9, 2
  %v43 = mul i64 %v42, 16
  %v44 = getelementptr inbounds float, ptr %v2, i64 %v43
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v44, i64 8
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v45, <8 x float> %v14)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v47, <8 x float> %v15)
  %v54 = add i64 %v9, 3
  %v55 = mul i64 %v54, 16
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v56, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v59, <8 x float> %v17)
  %v66 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v67 = fadd <8 x float> %v10, %v12
  %v68 = fadd <8 x float> %v11, %v13
  %v69 = fadd <8 x float> %v67, %v14
  %v70 = fadd <8 x float> %v68, %v15
  %v71 = fadd <8 x float> %v69, %v16
  %v72 = fadd <8 x float> %v70, %v17
  br label %b3
b3:
  %v73 = phi i64 [ %v8, %b2 ], [ %v88, %b4 ]
  %v74 = phi <8 x float> [ %v71, %b2 ], [ %v86, %b4 ]
  %v75 = phi <8 x float> [ %v72, %b2 ], [ %v87, %b4 ]
  %v76 = icmp slt i64 %v73, %v3
  br i1 %v76, label %b4, label %b5
b4:
  %v77 = mul i64 %v73, 16
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = getelementptr inbounds float, ptr %v78, i64 8
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v74)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v81, <8 x float> %v75)
  %v88 = add nsw i64 %v73, 1
  br label %b3
b5:
  store <8 x float> %v74, ptr %v4, align 4
  %v89 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v75, ptr %v89, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v31, <8 x float> %v11)
  %v38 = add i64 %v1, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v31, <8 x float> %v13)
  %v45 = add i64 %v9, 1
  %v46 = mul i64 %v45, 16
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v47, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v50, <8 x float> %v15)
  %v57 = add i64 %v1, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v48, <8 x float> %v16)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v50, <8 x float> %v17)
  %v64 = add i64 %v9, 2
  %v65 = mul i64 %v64, 16
  %v66 = getelementptr inbounds float, ptr %v2, i64 %v65
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v66, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v69, <8 x float> %v19)
  %v76 = add i64 %v1, %v64
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v20)
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v69, <8 x float> %v21)
  %v83 = add i64 %v9, 3
  %v84 = mul i64 %v83, 16
  %v85 = getelementptr inbounds float, ptr %v2, i64 %v84
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = getelementptr inbounds float, ptr %v85, i64 8
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v86, <8 x float> %v22)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v88, <8 x float> %v23)
  %v95 = add i64 %v1, %v83
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v86, <8 x float> %v24)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v88, <8 x float> %v25)
  %v102 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v103 = fadd <8 x float> %v10, %v14
  %v104 = fadd <8 x float> %v11, %v15
  %v105 = fadd <8 x float> %v12, %v16
  %v106 = fadd <8 x float> %v13, %v17
  %v107 = fadd <8 x float> %v103, %v18
  %v108 = fadd <8 x float> %v104, %v19
  %v109 = fadd <8 x float> %v105, %v20
  %v110 = fadd <8 x float> %v106, %v21
  %v111 = fadd <8 x float> %v107, %v22
  %v112 = fadd <8 x float> %v108, %v23
  %v113 = fadd <8 x float> %v109, %v24
  %v114 = fadd <8 x float> %v110, %v25
  br label %b3
b3:
  %v115 = phi i64 [ %v8, %b2 ], [ %v139, %b4 ]
  %v116 = phi <8 x float> [ %v111, %b2 ], [ %v130, %b4 ]
  %v117 = phi <8 x float> [ %v112, %b2 ], [ %v131, %b4 ]
  %v118 = phi <8 x float> [ %v113, %b2 ], [ %v137, %b4 ]
  %v119 = phi <8 x float> [ %v114, %b2 ], [ %v138, %b4 ]
  %v120 = icmp slt i64 %v115, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v115, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v122, i64 8
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v123, <8 x float> %v116)
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v125, <8 x float> %v117)
  %v132 = add i64 %v1, %v115
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v123, <8 x float> %v118)
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v125, <8 x float> %v119)
  %v139 = add nsw i64 %v115, 1
  br label %b3
b5:
  store <8 x float> %v116, ptr %v4, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v117, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v118, ptr %v141, align 4
  %v142 = add i64 %v5, %v6
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v119, ptr %v143, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v41 = mul i64 %v1, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v24, i64 8
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v27, <8 x float> %v11)
  %v34 = add i64 %v1, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v25, <8 x float> %v12)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v27, <8 x float> %v13)
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v25, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v27, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v51, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v54, <8 x float> %v17)
  %v61 = add i64 %v1, %v49
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v18)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v54, <8 x float> %v19)
  %v68 = add i64 %v41, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v20)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v54, <8 x float> %v21)
  %v75 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v76 = fadd <8 x float> %v10, %v16
  %v77 = fadd <8 x float> %v11, %v17
  %v78 = fadd <8 x float> %v12, %v18
  %v79 = fadd <8 x float> %v13, %v19
  %v80 = fadd <8 x float> %v14, %v20
  %v81 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v82 = phi i64 [ %v8, %b2 ], [ %v115, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v99, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v100, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v113, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v114, %b4 ]
  %v89 = icmp slt i64 %v82, %v3
  br i1 %v89, label %b4, label %b5
b4:
  %v90 = mul i64 %v82, 16
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v91, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v83)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v94, <8 x float> %v84)
  %v101 = add i64 %v1, %v82
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v92, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v94, <8 x float> %v86)
  %v108 = add i64 %v41, %v82
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v92, <8 x float> %v87)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v94, <8 x float> %v88)
  %v115 = add nsw i64 %v82, 1
  br label %b3
b5:
  store <8 x float> %v83, ptr %v4, align 4
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v84, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v85, ptr %v117, align 4
  %v118 = add i64 %v5, %v6
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v86, ptr %v119, align 4
  %v120 = mul i64 %v5, 2
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v87, ptr %v121, align 4
  %v122 = add i64 %v120, %v6
  %v123 = getelementptr inbounds float, ptr %v4, i64 %v122
  store <8 x float> %v88, ptr %v123, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v45 = mul i64 %v1, 2
  %v53 = mul i64 %v1, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v31, <8 x float> %v11)
  %v38 = add i64 %v1, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v31, <8 x float> %v13)
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v29, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v31, <8 x float> %v15)
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v29, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v31, <8 x float> %v17)
  %v61 = add i64 %v9, 1
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v63, i64 8
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v18)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v66, <8 x float> %v19)
  %v73 = add i64 %v1, %v61
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v64, <8 x float> %v20)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v66, <8 x float> %v21)
  %v80 = add i64 %v45, %v61
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v64, <8 x float> %v22)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v66, <8 x float> %v23)
  %v87 = add i64 %v53, %v61
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v64, <8 x float> %v24)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v66, <8 x float> %v25)
  %v94 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v18
  %v96 = fadd <8 x float> %v11, %v19
  %v97 = fadd <8 x float> %v12, %v20
  %v98 = fadd <8 x float> %v13, %v21
  %v99 = fadd <8 x float> %v14, %v22
  %v100 = fadd <8 x float> %v15, %v23
  %v101 = fadd <8 x float> %v16, %v24
  %v102 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v103 = phi i64 [ %v8, %b2 ], [ %v145, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v97, %b2 ], [ %v129, %b4 ]
  %v107 = phi <8 x float> [ %v98, %b2 ], [ %v130, %b4 ]
  %v108 = phi <8 x float> [ %v99, %b2 ], [ %v136, %b4 ]
  %v109 = phi <8 x float> [ %v100, %b2 ], [ %v137, %b4 ]
  %v110 = phi <8 x float> [ %v101, %b2 ], [ %v143, %b4 ]
  %v111 = phi <8 x float> [ %v102, %b2 ], [ %v144, %b4 ]
  %v112 = icmp slt i64 %v103, %v3
  br i1 %v112, label %b4, label %b5
b4:
  %v113 = mul i64 %v103, 16
  %v114 = getelementptr inbounds float, ptr %v2, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = getelementptr inbounds float, ptr %v114, i64 8
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v115, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v117, <8 x float> %v105)
  %v124 = add i64 %v1, %v103
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v115, <8 x float> %v106)
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v117, <8 x float> %v107)
  %v131 = add i64 %v45, %v103
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v115, <8 x float> %v108)
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v117, <8 x float> %v109)
  %v138 = add i64 %v53, %v103
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v115, <8 x float> %v110)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v117, <8 x float> %v111)
  %v145 = add nsw i64 %v103, 1
  br label %b3
b5:
  store <8 x float> %v104, ptr %v4, align 4
  %v146 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v105, ptr %v146, align 4
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v106, ptr %v147, align 4
  %v148 = add i64 %v5, %v6
  %v149 = getelementptr inbounds float, ptr %v4, i64 %v148
  store <8 x float> %v107, ptr %v149, align 4
  %v150 = mul i64 %v5, 2
  %v151 = getelementptr inbounds float, ptr %v4, i64 %v150
  store <8 x float> %v108, ptr %v151, align 4
  %v152 = add i64 %v150, %v6
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v109, ptr %v153, align 4
  %v154 = mul i64 %v5, 3
  %v155 = getelementptr inbounds float, ptr %v4, i64 %v154
  store <8 x float> %v110, ptr %v155, align 4
  %v156 = add i64 %v154, %v6
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v111, ptr %v157, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v37 = mul i64 %v1, 2
  %v45 = mul i64 %v1, 3
  %v53 = mul i64 %v1, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v61, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = icmp slt i64 %v7, %v3
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v20, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v7
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v21, <8 x float> %v8)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v23, <8 x float> %v9)
  %v30 = add i64 %v1, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v21, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v23, <8 x float> %v11)
  %v38 = add i64 %v37, %v7
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v21, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v23, <8 x float> %v13)
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v21, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v23, <8 x float> %v15)
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v21, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v23, <8 x float> %v17)
  %v61 = add nsw i64 %v7, 1
  br label %b0
b2:
  store <8 x float> %v8, ptr %v4, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v9, ptr %v62, align 4
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v10, ptr %v63, align 4
  %v64 = add i64 %v5, %v6
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v11, ptr %v65, align 4
  %v66 = mul i64 %v5, 2
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v12, ptr %v67, align 4
  %v68 = add i64 %v66, %v6
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v13, ptr %v69, align 4
  %v70 = mul i64 %v5, 3
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v14, ptr %v71, align 4
  %v72 = add i64 %v70, %v6
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v72
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = mul i64 %v5, 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v16, ptr %v75, align 4
  %v76 = add i64 %v74, %v6
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v17, ptr %v77, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v39 = mul i64 %v1, 2
  %v47 = mul i64 %v1, 3
  %v55 = mul i64 %v1, 4
  %v63 = mul i64 %v1, 5
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v71, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v20 = icmp slt i64 %v7, %v3
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v22, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v7
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v23, <8 x float> %v8)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v25, <8 x float> %v9)
  %v32 = add i64 %v1, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v23, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v25, <8 x float> %v11)
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v23, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v25, <8 x float> %v13)
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v23, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v25, <8 x float> %v15)
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v23, <8 x float> %v16)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v25, <8 x float> %v17)
  %v64 = add i64 %v63, %v7
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v23, <8 x float> %v18)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v25, <8 x float> %v19)
  %v71 = add nsw i64 %v7, 1
  br label %b0
b2:
  store <8 x float> %v8, ptr %v4, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v9, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v10, ptr %v73, align 4
  %v74 = add i64 %v5, %v6
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v11, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v12, ptr %v77, align 4
  %v78 = add i64 %v76, %v6
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v13, ptr %v79, align 4
  %v80 = mul i64 %v5, 3
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v14, ptr %v81, align 4
  %v82 = add i64 %v80, %v6
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = mul i64 %v5, 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v16, ptr %v85, align 4
  %v86 = add i64 %v84, %v6
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v17, ptr %v87, align 4
  %v88 = mul i64 %v5, 5
  %v89 = getelementptr inbounds float, ptr %v4, i64 %v88
  store <8 x float> %v18, ptr %v89, align 4
  %v90 = add i64 %v88, %v6
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v19, ptr %v91, align 4
  ret void
}
define internal void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v10 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 53
  %v45 = load i64, ptr %v44, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 1
  %v48 = load i64, ptr %v47, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 23
  %v63 = load i64, ptr %v62, align 8
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds i64, ptr %v1, i64 24
  %v82 = load i64, ptr %v81, align 8
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds i64, ptr %v1, i64 54
  %v92 = load i64, ptr %v91, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v99 = load ptr, ptr %v98, align 4
  %v100 = getelementptr inbounds i64, ptr %v1, i64 55
  %v101 = load i64, ptr %v100, align 8
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds i64, ptr %v1, i64 56
  %v110 = load i64, ptr %v109, align 8
  %v122 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v123 = load ptr, ptr %v122, align 4
  %v124 = getelementptr inbounds i64, ptr %v1, i64 57
  %v125 = load i64, ptr %v124, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1152
  %v9 = getelementptr inbounds float, ptr %v7, i64 1728
  %v46 = and i64 %v5, %v45
  %v49 = mul i64 %v46, %v48
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v43, i64 %v50
  %v64 = and i64 %v5, %v63
  %v65 = mul i64 %v64, %v48
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  %v83 = and i64 %v5, %v82
  %v84 = mul i64 %v83, %v48
  %v85 = mul i64 %v84, 8
  %v86 = getelementptr inbounds float, ptr %v80, i64 %v85
  %v93 = and i64 %v5, %v92
  %v94 = mul i64 %v93, %v48
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v90, i64 %v95
  %v102 = and i64 %v5, %v101
  %v103 = mul i64 %v102, %v48
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v99, i64 %v104
  %v111 = and i64 %v5, %v110
  %v112 = mul i64 %v111, %v48
  %v113 = mul i64 %v112, 8
  %v114 = getelementptr inbounds float, ptr %v108, i64 %v113
  %v116 = add i64 %v5, 1
  %v117 = and i64 %v116, %v82
  %v118 = mul i64 %v117, %v48
  %v119 = mul i64 %v118, 8
  %v120 = getelementptr inbounds float, ptr %v80, i64 %v119
  %v126 = and i64 %v5, %v125
  %v127 = mul i64 %v126, %v48
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr inbounds float, ptr %v123, i64 %v128
  %v131 = and i64 %v116, %v63
  %v132 = mul i64 %v131, %v48
  %v133 = mul i64 %v132, 8
  %v134 = getelementptr inbounds float, ptr %v61, i64 %v133
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v319, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = add i64 %v15, 96
  %v18 = icmp slt i64 %v17, %v14
  %v19 = select i1 %v18, i64 %v17, i64 %v14
  %v20 = sub i64 %v19, %v15
  %v21 = add i64 %v20, 1
  %v22 = sdiv i64 %v21, 2
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 1, i64 %v22
  %v25 = sdiv i64 %v20, %v24
  %v26 = mul i64 %v25, %v24
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v318, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v40 = mul i64 %v28, 512
  %v41 = getelementptr inbounds float, ptr %v8, i64 %v40
  %v58 = add i64 %v40, 256
  %v59 = getelementptr inbounds float, ptr %v8, i64 %v58
  %v71 = add i64 %v58, 256
  br label %b6
b6:
  %v30 = phi i64 [ 0, %b4 ], [ %v317, %b15 ]
  %v31 = icmp slt i64 %v30, %v24
  br i1 %v31, label %b7, label %b8
b7:
  %v32 = icmp slt i64 %v30, %v27
  %v33 = mul i64 %v30, %v25
  %v34 = select i1 %v32, i64 %v30, i64 %v27
  %v35 = add i64 %v33, %v34
  %v36 = add i64 %v15, %v35
  %v37 = zext i1 %v32 to i64
  %v38 = add i64 %v25, %v37
  %v39 = add i64 %v36, %v38
  %v52 = mul i64 %v36, 8
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v54 = sub i64 %v38, 1
  %v55 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v54
  %v56 = load ptr, ptr %v55, align 4
  %v57 = icmp sgt i64 %v38, 0
  br i1 %v57, label %b9, label %b10
b9:
  call void %v56(ptr %v53, i64 8, ptr %v41, i64 8, ptr %v10, i64 32, i64 8)
  br label %b10
b10:
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v52
  %v69 = getelementptr inbounds ptr, ptr @table_tile_2x4_more, i64 %v54
  %v70 = load ptr, ptr %v69, align 4
  br i1 %v57, label %b11, label %b12
b11:
  call void %v70(ptr %v68, i64 8, ptr %v59, i64 8, ptr %v10, i64 32, i64 8)
  br label %b12
b12:
  br label %b13
b13:
  %v72 = phi i64 [ %v36, %b12 ], [ %v316, %b18 ]
  %v73 = icmp slt i64 %v72, %v39
  br i1 %v73, label %b14, label %b15
b14:
  %v74 = sub i64 %v72, %v36
  %v75 = mul i64 %v74, 32
  %v76 = getelementptr inbounds float, ptr %v10, i64 %v75
  %v87 = mul i64 %v72, 8
  %v88 = getelementptr inbounds float, ptr %v86, i64 %v87
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v87
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v87
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v87
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v87
  %v130 = getelementptr inbounds float, ptr %v129, i64 %v87
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v87
  br label %b16
b16:
  %v136 = phi i64 [ 0, %b14 ], [ %v315, %b17 ]
  %v137 = icmp slt i64 %v136, 1
  br i1 %v137, label %b17, label %b18
b17:
  %v138 = add i64 %v28, %v136
  %v139 = mul i64 %v138, 8
  %v140 = mul i64 %v136, 8
  %v141 = getelementptr inbounds float, ptr %v76, i64 %v140
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = add i64 1, %v136
  %v144 = mul i64 %v143, 8
  %v145 = getelementptr inbounds float, ptr %v76, i64 %v144
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = add i64 2, %v136
  %v148 = mul i64 %v147, 8
  %v149 = getelementptr inbounds float, ptr %v76, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = add i64 3, %v136
  %v152 = mul i64 %v151, 8
  %v153 = getelementptr inbounds float, ptr %v76, i64 %v152
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = add i64 8, %v139
  %v156 = getelementptr inbounds float, ptr %v78, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fadd <8 x float> %v142, %v157
  %v159 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v158)
  %v160 = fneg <8 x float> %v159
  %v161 = fcmp olt <8 x float> %v160, splat (float 0xC05A400000000000)
  %v162 = select <8 x i1> %v161, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v160
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v164 = fsub <8 x float> %v163, splat (float 0x4168000000000000)
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v162)
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v165)
  %v167 = bitcast <8 x float> %v163 to <8 x i32>
  %v168 = fmul <8 x float> %v166, %v166
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v166, <8 x float> splat (float 0x3F81227F40000000))
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v166, <8 x float> splat (float 0x3FA5556740000000))
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v166, <8 x float> splat (float 0x3FC5554B00000000))
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v166, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v172, <8 x float> %v166)
  %v174 = sub <8 x i32> %v167, splat (i32 1262485250)
  %v175 = lshr <8 x i32> %v174, splat (i32 1)
  %v176 = sub <8 x i32> %v174, %v175
  %v177 = shl <8 x i32> %v175, splat (i32 23)
  %v178 = bitcast <8 x i32> %v177 to <8 x float>
  %v179 = shl <8 x i32> %v176, splat (i32 23)
  %v180 = bitcast <8 x i32> %v179 to <8 x float>
  %v181 = fadd <8 x float> %v173, splat (float 0x3FF0000000000000)
  %v182 = fmul <8 x float> %v181, %v178
  %v183 = fmul <8 x float> %v182, %v180
  %v184 = fcmp olt <8 x float> %v158, splat (float 0x0000000000000000)
  %v185 = select <8 x i1> %v184, <8 x float> %v183, <8 x float> splat (float 0x3FF0000000000000)
  %v186 = fadd <8 x float> %v183, splat (float 0x3FF0000000000000)
  %v187 = fdiv <8 x float> %v185, %v186
  %v188 = getelementptr inbounds float, ptr %v78, i64 %v139
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v146, %v189
  %v191 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v190)
  %v192 = fneg <8 x float> %v191
  %v193 = fcmp olt <8 x float> %v192, splat (float 0xC05A400000000000)
  %v194 = select <8 x i1> %v193, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v192
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v194, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v196 = fsub <8 x float> %v195, splat (float 0x4168000000000000)
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v194)
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v197)
  %v199 = bitcast <8 x float> %v195 to <8 x i32>
  %v200 = fmul <8 x float> %v198, %v198
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v198, <8 x float> splat (float 0x3F81227F40000000))
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v201, <8 x float> %v198, <8 x float> splat (float 0x3FA5556740000000))
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v198, <8 x float> splat (float 0x3FC5554B00000000))
  %v204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v203, <8 x float> %v198, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v204, <8 x float> %v198)
  %v206 = sub <8 x i32> %v199, splat (i32 1262485250)
  %v207 = lshr <8 x i32> %v206, splat (i32 1)
  %v208 = sub <8 x i32> %v206, %v207
  %v209 = shl <8 x i32> %v207, splat (i32 23)
  %v210 = bitcast <8 x i32> %v209 to <8 x float>
  %v211 = shl <8 x i32> %v208, splat (i32 23)
  %v212 = bitcast <8 x i32> %v211 to <8 x float>
  %v213 = fadd <8 x float> %v205, splat (float 0x3FF0000000000000)
  %v214 = fmul <8 x float> %v213, %v210
  %v215 = fmul <8 x float> %v214, %v212
  %v216 = fcmp olt <8 x float> %v190, splat (float 0x0000000000000000)
  %v217 = select <8 x i1> %v216, <8 x float> %v215, <8 x float> splat (float 0x3FF0000000000000)
  %v218 = fadd <8 x float> %v215, splat (float 0x3FF0000000000000)
  %v219 = fdiv <8 x float> %v217, %v218
  %v220 = add i64 16, %v139
  %v221 = getelementptr inbounds float, ptr %v78, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = fadd <8 x float> %v150, %v222
  %v224 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v223)
  %v225 = fcmp ogt <8 x float> %v224, splat (float 0x4023000000000000)
  %v226 = select <8 x i1> %v225, <8 x float> splat (float 0x4023000000000000), <8 x float> %v224
  %v227 = fadd <8 x float> %v226, %v226
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v229 = fsub <8 x float> %v228, splat (float 0x4168000000000000)
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v229, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v227)
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v229, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v230)
  %v232 = bitcast <8 x float> %v228 to <8 x i32>
  %v233 = fmul <8 x float> %v231, %v231
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v231, <8 x float> splat (float 0x3F81227F40000000))
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> %v231, <8 x float> splat (float 0x3FA5556740000000))
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> %v231, <8 x float> splat (float 0x3FC5554B00000000))
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> %v231, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v233, <8 x float> %v237, <8 x float> %v231)
  %v239 = shl <8 x i32> %v232, splat (i32 23)
  %v240 = add <8 x i32> %v239, splat (i32 1065353216)
  %v241 = bitcast <8 x i32> %v240 to <8 x float>
  %v242 = fsub <8 x float> %v241, splat (float 0x3FF0000000000000)
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v241, <8 x float> %v238, <8 x float> %v242)
  %v244 = fadd <8 x float> %v243, splat (float 0x4000000000000000)
  %v245 = fdiv <8 x float> %v243, %v244
  %v246 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v245, <8 x float> %v223)
  %v247 = getelementptr inbounds float, ptr %v88, i64 %v139
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fmul <8 x float> %v187, %v248
  %v250 = fmul <8 x float> %v219, %v246
  %v251 = fadd <8 x float> %v249, %v250
  %v252 = add i64 24, %v139
  %v253 = getelementptr inbounds float, ptr %v78, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = fadd <8 x float> %v154, %v254
  %v256 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v255)
  %v257 = fneg <8 x float> %v256
  %v258 = fcmp olt <8 x float> %v257, splat (float 0xC05A400000000000)
  %v259 = select <8 x i1> %v258, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v257
  %v260 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v259, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v261 = fsub <8 x float> %v260, splat (float 0x4168000000000000)
  %v262 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v261, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v259)
  %v263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v261, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v262)
  %v264 = bitcast <8 x float> %v260 to <8 x i32>
  %v265 = fmul <8 x float> %v263, %v263
  %v266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v263, <8 x float> splat (float 0x3F81227F40000000))
  %v267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v266, <8 x float> %v263, <8 x float> splat (float 0x3FA5556740000000))
  %v268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v267, <8 x float> %v263, <8 x float> splat (float 0x3FC5554B00000000))
  %v269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v268, <8 x float> %v263, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v265, <8 x float> %v269, <8 x float> %v263)
  %v271 = sub <8 x i32> %v264, splat (i32 1262485250)
  %v272 = lshr <8 x i32> %v271, splat (i32 1)
  %v273 = sub <8 x i32> %v271, %v272
  %v274 = shl <8 x i32> %v272, splat (i32 23)
  %v275 = bitcast <8 x i32> %v274 to <8 x float>
  %v276 = shl <8 x i32> %v273, splat (i32 23)
  %v277 = bitcast <8 x i32> %v276 to <8 x float>
  %v278 = fadd <8 x float> %v270, splat (float 0x3FF0000000000000)
  %v279 = fmul <8 x float> %v278, %v275
  %v280 = fmul <8 x float> %v279, %v277
  %v281 = fcmp olt <8 x float> %v255, splat (float 0x0000000000000000)
  %v282 = select <8 x i1> %v281, <8 x float> %v280, <8 x float> splat (float 0x3FF0000000000000)
  %v283 = fadd <8 x float> %v280, splat (float 0x3FF0000000000000)
  %v284 = fdiv <8 x float> %v282, %v283
  %v285 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v251)
  %v286 = fcmp ogt <8 x float> %v285, splat (float 0x4023000000000000)
  %v287 = select <8 x i1> %v286, <8 x float> splat (float 0x4023000000000000), <8 x float> %v285
  %v288 = fadd <8 x float> %v287, %v287
  %v289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v288, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v290 = fsub <8 x float> %v289, splat (float 0x4168000000000000)
  %v291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v288)
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v291)
  %v293 = bitcast <8 x float> %v289 to <8 x i32>
  %v294 = fmul <8 x float> %v292, %v292
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v292, <8 x float> splat (float 0x3F81227F40000000))
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> %v292, <8 x float> splat (float 0x3FA5556740000000))
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v296, <8 x float> %v292, <8 x float> splat (float 0x3FC5554B00000000))
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> %v292, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v294, <8 x float> %v298, <8 x float> %v292)
  %v300 = shl <8 x i32> %v293, splat (i32 23)
  %v301 = add <8 x i32> %v300, splat (i32 1065353216)
  %v302 = bitcast <8 x i32> %v301 to <8 x float>
  %v303 = fsub <8 x float> %v302, splat (float 0x3FF0000000000000)
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> %v299, <8 x float> %v303)
  %v305 = fadd <8 x float> %v304, splat (float 0x4000000000000000)
  %v306 = fdiv <8 x float> %v304, %v305
  %v307 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v306, <8 x float> %v251)
  %v308 = fmul <8 x float> %v284, %v307
  %v309 = getelementptr inbounds float, ptr %v97, i64 %v139
  store <8 x float> %v187, ptr %v309, align 4
  %v310 = getelementptr inbounds float, ptr %v106, i64 %v139
  store <8 x float> %v219, ptr %v310, align 4
  %v311 = getelementptr inbounds float, ptr %v115, i64 %v139
  store <8 x float> %v246, ptr %v311, align 4
  %v312 = getelementptr inbounds float, ptr %v121, i64 %v139
  store <8 x float> %v251, ptr %v312, align 4
  %v313 = getelementptr inbounds float, ptr %v130, i64 %v139
  store <8 x float> %v284, ptr %v313, align 4
  %v314 = getelementptr inbounds float, ptr %v135, i64 %v139
  store <8 x float> %v308, ptr %v314, align 4
  %v315 = add nsw i64 %v136, 1
  br label %b16
b18:
  %v316 = add nsw i64 %v72, 1
  br label %b13
b15:
  %v317 = add nsw i64 %v30, 1
  br label %b6
b8:
  %v318 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v319 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v98, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v28, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v28, i64 24
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v10)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v31, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v33, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v44 = add i64 %v9, 1
  %v45 = mul i64 %v44, 32
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v46, i64 8
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v46, i64 16
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v46, i64 24
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v47, <8 x float> %v14)
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v49, <8 x float> %v15)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v51, <8 x float> %v16)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v53, <8 x float> %v17)
  %v62 = add i64 %v9, 2
  %v63 = mul i64 %v62, 32
  %v64 = getelementptr inbounds float, ptr %v2, i64 %v63
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v64, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v64, i64 16
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v64, i64 24
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v65, <8 x float> %v18)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v19)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v20)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v71, <8 x float> %v21)
  %v80 = add i64 %v9, 3
  %v81 = mul i64 %v80, 32
  %v82 = getelementptr inbounds float, ptr %v2, i64 %v81
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = getelementptr inbounds float, ptr %v82, i64 8
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v82, i64 16
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds float, ptr %v82, i64 24
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v83, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v85, <8 x float> %v23)
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v87, <8 x float> %v24)
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v89, <8 x float> %v25)
  %v98 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v99 = fadd <8 x float> %v10, %v14
  %v100 = fadd <8 x float> %v11, %v15
  %v101 = fadd <8 x float> %v12, %v16
  %v102 = fadd <8 x float> %v13, %v17
  %v103 = fadd <8 x float> %v99, %v18
  %v104 = fadd <8 x float> %v100, %v19
  %v105 = fadd <8 x float> %v101, %v20
  %v106 = fadd <8 x float> %v102, %v21
  %v107 = fadd <8 x float> %v103, %v22
  %v108 = fadd <8 x float> %v104, %v23
  %v109 = fadd <8 x float> %v105, %v24
  %v110 = fadd <8 x float> %v106, %v25
  br label %b3
b3:
  %v111 = phi i64 [ %v8, %b2 ], [ %v134, %b4 ]
  %v112 = phi <8 x float> [ %v107, %b2 ], [ %v130, %b4 ]
  %v113 = phi <8 x float> [ %v108, %b2 ], [ %v131, %b4 ]
  %v114 = phi <8 x float> [ %v109, %b2 ], [ %v132, %b4 ]
  %v115 = phi <8 x float> [ %v110, %b2 ], [ %v133, %b4 ]
  %v116 = icmp slt i64 %v111, %v3
  br i1 %v116, label %b4, label %b5
b4:
  %v117 = mul i64 %v111, 32
  %v118 = getelementptr inbounds float, ptr %v2, i64 %v117
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = getelementptr inbounds float, ptr %v118, i64 8
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v118, i64 16
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v118, i64 24
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v119, <8 x float> %v112)
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v121, <8 x float> %v113)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v123, <8 x float> %v114)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v125, <8 x float> %v115)
  %v134 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v135 = load <8 x float>, ptr %v4, align 4
  %v136 = fadd <8 x float> %v135, %v112
  store <8 x float> %v136, ptr %v4, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = fadd <8 x float> %v138, %v113
  store <8 x float> %v139, ptr %v137, align 4
  %v140 = mul i64 %v6, 2
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = fadd <8 x float> %v142, %v114
  store <8 x float> %v143, ptr %v141, align 4
  %v144 = mul i64 %v6, 3
  %v145 = getelementptr inbounds float, ptr %v4, i64 %v144
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = fadd <8 x float> %v146, %v115
  store <8 x float> %v147, ptr %v145, align 4
  ret void
}
define internal void @tile_2x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v80, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v28, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v28, i64 24
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v10)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v31, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v33, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v44 = add i64 %v1, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v29, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v31, <8 x float> %v15)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v33, <8 x float> %v16)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v35, <8 x float> %v17)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 32
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = getelementptr inbounds float, ptr %v55, i64 8
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v55, i64 16
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v55, i64 24
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v56, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v58, <8 x float> %v19)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v20)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v62, <8 x float> %v21)
  %v71 = add i64 %v1, %v53
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v56, <8 x float> %v22)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v58, <8 x float> %v23)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v60, <8 x float> %v24)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v62, <8 x float> %v25)
  %v80 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v81 = fadd <8 x float> %v10, %v18
  %v82 = fadd <8 x float> %v11, %v19
  %v83 = fadd <8 x float> %v12, %v20
  %v84 = fadd <8 x float> %v13, %v21
  %v85 = fadd <8 x float> %v14, %v22
  %v86 = fadd <8 x float> %v15, %v23
  %v87 = fadd <8 x float> %v16, %v24
  %v88 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v89 = phi i64 [ %v8, %b2 ], [ %v125, %b4 ]
  %v90 = phi <8 x float> [ %v81, %b2 ], [ %v112, %b4 ]
  %v91 = phi <8 x float> [ %v82, %b2 ], [ %v113, %b4 ]
  %v92 = phi <8 x float> [ %v83, %b2 ], [ %v114, %b4 ]
  %v93 = phi <8 x float> [ %v84, %b2 ], [ %v115, %b4 ]
  %v94 = phi <8 x float> [ %v85, %b2 ], [ %v121, %b4 ]
  %v95 = phi <8 x float> [ %v86, %b2 ], [ %v122, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v123, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v124, %b4 ]
  %v98 = icmp slt i64 %v89, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v89, 32
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = getelementptr inbounds float, ptr %v100, i64 8
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = getelementptr inbounds float, ptr %v100, i64 16
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = getelementptr inbounds float, ptr %v100, i64 24
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v101, <8 x float> %v90)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v103, <8 x float> %v91)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v105, <8 x float> %v92)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v107, <8 x float> %v93)
  %v116 = add i64 %v1, %v89
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v101, <8 x float> %v94)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v103, <8 x float> %v95)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v105, <8 x float> %v96)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v97)
  %v125 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v126 = load <8 x float>, ptr %v4, align 4
  %v127 = fadd <8 x float> %v126, %v90
  store <8 x float> %v127, ptr %v4, align 4
  %v128 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = fadd <8 x float> %v129, %v91
  store <8 x float> %v130, ptr %v128, align 4
  %v131 = mul i64 %v6, 2
  %v132 = getelementptr inbounds float, ptr %v4, i64 %v131
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = fadd <8 x float> %v133, %v92
  store <8 x float> %v134, ptr %v132, align 4
  %v135 = mul i64 %v6, 3
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = fadd <8 x float> %v137, %v93
  store <8 x float> %v138, ptr %v136, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = fadd <8 x float> %v140, %v94
  store <8 x float> %v141, ptr %v139, align 4
  %v142 = add i64 %v5, %v6
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fadd <8 x float> %v144, %v95
  store <8 x float> %v145, ptr %v143, align 4
  %v146 = add i64 %v5, %v131
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = fadd <8 x float> %v148, %v96
  store <8 x float> %v149, ptr %v147, align 4
  %v150 = add i64 %v5, %v135
  %v151 = getelementptr inbounds float, ptr %v4, i64 %v150
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = fadd <8 x float> %v152, %v97
  store <8 x float> %v153, ptr %v151, align 4
  ret void
}
define internal void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v10 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v43 = load ptr, ptr %v42, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 23
  %v46 = load i64, ptr %v45, align 8
  %v48 = getelementptr inbounds i64, ptr %v1, i64 1
  %v49 = load i64, ptr %v48, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds i64, ptr %v1, i64 20
  %v68 = load i64, ptr %v67, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1664
  %v9 = getelementptr inbounds float, ptr %v7, i64 1728
  %v44 = add i64 %v5, 1
  %v47 = and i64 %v44, %v46
  %v50 = mul i64 %v47, %v49
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v43, i64 %v51
  %v69 = and i64 %v5, %v68
  %v70 = mul i64 %v69, %v49
  %v71 = mul i64 %v70, 8
  %v72 = getelementptr inbounds float, ptr %v66, i64 %v71
  %v75 = and i64 %v44, %v68
  %v76 = mul i64 %v75, %v49
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v66, i64 %v77
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v95, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = add i64 %v15, 96
  %v18 = icmp slt i64 %v17, %v14
  %v19 = select i1 %v18, i64 %v17, i64 %v14
  %v20 = sub i64 %v19, %v15
  %v21 = add i64 %v20, 7
  %v22 = sdiv i64 %v21, 8
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 1, i64 %v22
  %v25 = sdiv i64 %v20, %v24
  %v26 = mul i64 %v25, %v24
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v94, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v40 = mul i64 %v28, 64
  %v41 = getelementptr inbounds float, ptr %v8, i64 %v40
  %v59 = add i64 %v40, 64
  br label %b6
b6:
  %v30 = phi i64 [ 0, %b4 ], [ %v93, %b13 ]
  %v31 = icmp slt i64 %v30, %v24
  br i1 %v31, label %b7, label %b8
b7:
  %v32 = icmp slt i64 %v30, %v27
  %v33 = mul i64 %v30, %v25
  %v34 = select i1 %v32, i64 %v30, i64 %v27
  %v35 = add i64 %v33, %v34
  %v36 = add i64 %v15, %v35
  %v37 = zext i1 %v32 to i64
  %v38 = add i64 %v25, %v37
  %v39 = add i64 %v36, %v38
  %v53 = mul i64 %v36, 8
  %v54 = getelementptr inbounds float, ptr %v52, i64 %v53
  %v55 = sub i64 %v38, 1
  %v56 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v55
  %v57 = load ptr, ptr %v56, align 4
  %v58 = icmp sgt i64 %v38, 0
  br i1 %v58, label %b9, label %b10
b9:
  call void %v57(ptr %v54, i64 8, ptr %v41, i64 8, ptr %v10, i64 8, i64 0)
  br label %b10
b10:
  br label %b11
b11:
  %v60 = phi i64 [ %v36, %b10 ], [ %v92, %b16 ]
  %v61 = icmp slt i64 %v60, %v39
  br i1 %v61, label %b12, label %b13
b12:
  %v62 = sub i64 %v60, %v36
  %v63 = mul i64 %v62, 8
  %v64 = getelementptr inbounds float, ptr %v10, i64 %v63
  %v73 = mul i64 %v60, 8
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v73
  br label %b14
b14:
  %v80 = phi i64 [ 0, %b12 ], [ %v91, %b15 ]
  %v81 = icmp slt i64 %v80, 1
  br i1 %v81, label %b15, label %b16
b15:
  %v82 = add i64 %v28, %v80
  %v83 = mul i64 %v82, 8
  %v84 = mul i64 %v80, 8
  %v85 = getelementptr inbounds float, ptr %v64, i64 %v84
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = getelementptr inbounds float, ptr %v74, i64 %v83
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fadd <8 x float> %v88, %v86
  %v90 = getelementptr inbounds float, ptr %v79, i64 %v83
  store <8 x float> %v89, ptr %v90, align 4
  %v91 = add nsw i64 %v80, 1
  br label %b14
b16:
  %v92 = add nsw i64 %v60, 1
  br label %b11
b13:
  %v93 = add nsw i64 %v30, 1
  br label %b6
b8:
  %v94 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v95 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v50, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v22, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = load <8 x float>, ptr %v16, align 4
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v19 = load float, ptr %v18, align 4
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v21, <8 x float> %v17, <8 x float> %v10)
  %v23 = add i64 %v9, 1
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v23
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v11)
  %v32 = add i64 %v9, 2
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr inbounds float, ptr %v2, i64 %v33
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v12)
  %v41 = add i64 %v9, 3
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v2, i64 %v42
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v44, <8 x float> %v13)
  %v50 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v51 = fadd <8 x float> %v10, %v11
  %v52 = fadd <8 x float> %v51, %v12
  %v53 = fadd <8 x float> %v52, %v13
  br label %b3
b3:
  %v54 = phi i64 [ %v8, %b2 ], [ %v65, %b4 ]
  %v55 = phi <8 x float> [ %v53, %b2 ], [ %v64, %b4 ]
  %v56 = icmp slt i64 %v54, %v3
  br i1 %v56, label %b4, label %b5
b4:
  %v57 = mul i64 %v54, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v59, <8 x float> %v55)
  %v65 = add nsw i64 %v54, 1
  br label %b3
b5:
  store <8 x float> %v55, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v26, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v23 = load float, ptr %v22, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v21, <8 x float> %v10)
  %v27 = add i64 %v1, %v9
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v36, <8 x float> %v12)
  %v42 = add i64 %v1, %v33
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v36, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v51, <8 x float> %v14)
  %v57 = add i64 %v1, %v48
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v66, <8 x float> %v16)
  %v72 = add i64 %v1, %v63
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v66, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v96, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 8
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v91, <8 x float> %v86)
  %v97 = add i64 %v1, %v85
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v91, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  store <8 x float> %v86, ptr %v4, align 4
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v87, ptr %v104, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  %v37 = mul i64 %v1, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v107, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v25, <8 x float> %v10)
  %v31 = add i64 %v1, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v25, <8 x float> %v11)
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v12)
  %v44 = add i64 %v9, 1
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v47, <8 x float> %v13)
  %v53 = add i64 %v1, %v44
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v47, <8 x float> %v14)
  %v59 = add i64 %v37, %v44
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v47, <8 x float> %v15)
  %v65 = add i64 %v9, 2
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v68, <8 x float> %v16)
  %v74 = add i64 %v1, %v65
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v68, <8 x float> %v17)
  %v80 = add i64 %v37, %v65
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v68, <8 x float> %v18)
  %v86 = add i64 %v9, 3
  %v87 = mul i64 %v86, 8
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v89, <8 x float> %v19)
  %v95 = add i64 %v1, %v86
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v89, <8 x float> %v20)
  %v101 = add i64 %v37, %v86
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v89, <8 x float> %v21)
  %v107 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v108 = fadd <8 x float> %v10, %v13
  %v109 = fadd <8 x float> %v11, %v14
  %v110 = fadd <8 x float> %v12, %v15
  %v111 = fadd <8 x float> %v108, %v16
  %v112 = fadd <8 x float> %v109, %v17
  %v113 = fadd <8 x float> %v110, %v18
  %v114 = fadd <8 x float> %v111, %v19
  %v115 = fadd <8 x float> %v112, %v20
  %v116 = fadd <8 x float> %v113, %v21
  br label %b3
b3:
  %v117 = phi i64 [ %v8, %b2 ], [ %v142, %b4 ]
  %v118 = phi <8 x float> [ %v114, %b2 ], [ %v129, %b4 ]
  %v119 = phi <8 x float> [ %v115, %b2 ], [ %v135, %b4 ]
  %v120 = phi <8 x float> [ %v116, %b2 ], [ %v141, %b4 ]
  %v121 = icmp slt i64 %v117, %v3
  br i1 %v121, label %b4, label %b5
b4:
  %v122 = mul i64 %v117, 8
  %v123 = getelementptr inbounds float, ptr %v2, i64 %v122
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v124, <8 x float> %v118)
  %v130 = add i64 %v1, %v117
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v124, <8 x float> %v119)
  %v136 = add i64 %v37, %v117
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v120)
  %v142 = add nsw i64 %v117, 1
  br label %b3
b5:
  store <8 x float> %v118, ptr %v4, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v119, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = getelementptr inbounds float, ptr %v4, i64 %v144
  store <8 x float> %v120, ptr %v145, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  %v41 = mul i64 %v1, 2
  %v48 = mul i64 %v1, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v136, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v29, <8 x float> %v10)
  %v35 = add i64 %v1, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v11)
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v29, <8 x float> %v12)
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v29, <8 x float> %v13)
  %v55 = add i64 %v9, 1
  %v56 = mul i64 %v55, 8
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v58, <8 x float> %v14)
  %v64 = add i64 %v1, %v55
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v58, <8 x float> %v15)
  %v70 = add i64 %v41, %v55
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v58, <8 x float> %v16)
  %v76 = add i64 %v48, %v55
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v58, <8 x float> %v17)
  %v82 = add i64 %v9, 2
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v2, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v85, <8 x float> %v18)
  %v91 = add i64 %v1, %v82
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v85, <8 x float> %v19)
  %v97 = add i64 %v41, %v82
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v85, <8 x float> %v20)
  %v103 = add i64 %v48, %v82
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v85, <8 x float> %v21)
  %v109 = add i64 %v9, 3
  %v110 = mul i64 %v109, 8
  %v111 = getelementptr inbounds float, ptr %v2, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v112, <8 x float> %v22)
  %v118 = add i64 %v1, %v109
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v23)
  %v124 = add i64 %v41, %v109
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v112, <8 x float> %v24)
  %v130 = add i64 %v48, %v109
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v112, <8 x float> %v25)
  %v136 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v137 = fadd <8 x float> %v10, %v14
  %v138 = fadd <8 x float> %v11, %v15
  %v139 = fadd <8 x float> %v12, %v16
  %v140 = fadd <8 x float> %v13, %v17
  %v141 = fadd <8 x float> %v137, %v18
  %v142 = fadd <8 x float> %v138, %v19
  %v143 = fadd <8 x float> %v139, %v20
  %v144 = fadd <8 x float> %v140, %v21
  %v145 = fadd <8 x float> %v141, %v22
  %v146 = fadd <8 x float> %v142, %v23
  %v147 = fadd <8 x float> %v143, %v24
  %v148 = fadd <8 x float> %v144, %v25
  br label %b3
b3:
  %v149 = phi i64 [ %v8, %b2 ], [ %v181, %b4 ]
  %v150 = phi <8 x float> [ %v145, %b2 ], [ %v162, %b4 ]
  %v151 = phi <8 x float> [ %v146, %b2 ], [ %v168, %b4 ]
  %v152 = phi <8 x float> [ %v147, %b2 ], [ %v174, %b4 ]
  %v153 = phi <8 x float> [ %v148, %b2 ], [ %v180, %b4 ]
  %v154 = icmp slt i64 %v149, %v3
  br i1 %v154, label %b4, label %b5
b4:
  %v155 = mul i64 %v149, 8
  %v156 = getelementptr inbounds float, ptr %v2, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v149
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v157, <8 x float> %v150)
  %v163 = add i64 %v1, %v149
  %v164 = getelementptr inbounds float, ptr %v0, i64 %v163
  %v165 = load float, ptr %v164, align 4
  %v166 = insertelement <8 x float> poison, float %v165, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> %v157, <8 x float> %v151)
  %v169 = add i64 %v41, %v149
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v157, <8 x float> %v152)
  %v175 = add i64 %v48, %v149
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v157, <8 x float> %v153)
  %v181 = add nsw i64 %v149, 1
  br label %b3
b5:
  store <8 x float> %v150, ptr %v4, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v151, ptr %v182, align 4
  %v183 = mul i64 %v5, 2
  %v184 = getelementptr inbounds float, ptr %v4, i64 %v183
  store <8 x float> %v152, ptr %v184, align 4
  %v185 = mul i64 %v5, 3
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v153, ptr %v186, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  %v40 = mul i64 %v1, 2
  %v47 = mul i64 %v1, 3
  %v54 = mul i64 %v1, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v127, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v120, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v28, <8 x float> %v10)
  %v34 = add i64 %v1, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v28, <8 x float> %v11)
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v12)
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v13)
  %v55 = add i64 %v54, %v9
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v28, <8 x float> %v14)
  %v61 = add i64 %v9, 1
  %v62 = mul i64 %v61, 8
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v64, <8 x float> %v15)
  %v70 = add i64 %v1, %v61
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v64, <8 x float> %v16)
  %v76 = add i64 %v40, %v61
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v64, <8 x float> %v17)
  %v82 = add i64 %v47, %v61
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v64, <8 x float> %v18)
  %v88 = add i64 %v54, %v61
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v64, <8 x float> %v19)
  %v94 = add i64 %v9, 2
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v2, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v97, <8 x float> %v20)
  %v103 = add i64 %v1, %v94
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v97, <8 x float> %v21)
  %v109 = add i64 %v40, %v94
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = add i64 %v47, %v94
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v97, <8 x float> %v23)
  %v121 = add i64 %v54, %v94
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v97, <8 x float> %v24)
  %v127 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v128 = fadd <8 x float> %v10, %v15
  %v129 = fadd <8 x float> %v11, %v16
  %v130 = fadd <8 x float> %v12, %v17
  %v131 = fadd <8 x float> %v13, %v18
  %v132 = fadd <8 x float> %v14, %v19
  %v133 = fadd <8 x float> %v128, %v20
  %v134 = fadd <8 x float> %v129, %v21
  %v135 = fadd <8 x float> %v130, %v22
  %v136 = fadd <8 x float> %v131, %v23
  %v137 = fadd <8 x float> %v132, %v24
  br label %b3
b3:
  %v138 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v139 = phi <8 x float> [ %v133, %b2 ], [ %v152, %b4 ]
  %v140 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v141 = phi <8 x float> [ %v135, %b2 ], [ %v164, %b4 ]
  %v142 = phi <8 x float> [ %v136, %b2 ], [ %v170, %b4 ]
  %v143 = phi <8 x float> [ %v137, %b2 ], [ %v176, %b4 ]
  %v144 = icmp slt i64 %v138, %v3
  br i1 %v144, label %b4, label %b5
b4:
  %v145 = mul i64 %v138, 8
  %v146 = getelementptr inbounds float, ptr %v2, i64 %v145
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v149 = load float, ptr %v148, align 4
  %v150 = insertelement <8 x float> poison, float %v149, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v151, <8 x float> %v147, <8 x float> %v139)
  %v153 = add i64 %v1, %v138
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v147, <8 x float> %v140)
  %v159 = add i64 %v40, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v147, <8 x float> %v141)
  %v165 = add i64 %v47, %v138
  %v166 = getelementptr inbounds float, ptr %v0, i64 %v165
  %v167 = load float, ptr %v166, align 4
  %v168 = insertelement <8 x float> poison, float %v167, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v147, <8 x float> %v142)
  %v171 = add i64 %v54, %v138
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v147, <8 x float> %v143)
  %v177 = add nsw i64 %v138, 1
  br label %b3
b5:
  store <8 x float> %v139, ptr %v4, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v140, ptr %v178, align 4
  %v179 = mul i64 %v5, 2
  %v180 = getelementptr inbounds float, ptr %v4, i64 %v179
  store <8 x float> %v141, ptr %v180, align 4
  %v181 = mul i64 %v5, 3
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v142, ptr %v182, align 4
  %v183 = mul i64 %v5, 4
  %v184 = getelementptr inbounds float, ptr %v4, i64 %v183
  store <8 x float> %v143, ptr %v184, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v37 = mul i64 %v1, 2
  %v44 = mul i64 %v1, 3
  %v51 = mul i64 %v1, 4
  %v58 = mul i64 %v1, 5
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v25, <8 x float> %v10)
  %v31 = add i64 %v1, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v25, <8 x float> %v11)
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v12)
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v13)
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v25, <8 x float> %v14)
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v25, <8 x float> %v15)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v68, <8 x float> %v16)
  %v74 = add i64 %v1, %v65
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v68, <8 x float> %v17)
  %v80 = add i64 %v37, %v65
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v68, <8 x float> %v18)
  %v86 = add i64 %v44, %v65
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v68, <8 x float> %v19)
  %v92 = add i64 %v51, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v68, <8 x float> %v20)
  %v98 = add i64 %v58, %v65
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v68, <8 x float> %v21)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v16
  %v106 = fadd <8 x float> %v11, %v17
  %v107 = fadd <8 x float> %v12, %v18
  %v108 = fadd <8 x float> %v13, %v19
  %v109 = fadd <8 x float> %v14, %v20
  %v110 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v111 = phi i64 [ %v8, %b2 ], [ %v157, %b4 ]
  %v112 = phi <8 x float> [ %v105, %b2 ], [ %v126, %b4 ]
  %v113 = phi <8 x float> [ %v106, %b2 ], [ %v132, %b4 ]
  %v114 = phi <8 x float> [ %v107, %b2 ], [ %v138, %b4 ]
  %v115 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v116 = phi <8 x float> [ %v109, %b2 ], [ %v150, %b4 ]
  %v117 = phi <8 x float> [ %v110, %b2 ], [ %v156, %b4 ]
  %v118 = icmp slt i64 %v111, %v3
  br i1 %v118, label %b4, label %b5
b4:
  %v119 = mul i64 %v111, 8
  %v120 = getelementptr inbounds float, ptr %v2, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v121, <8 x float> %v112)
  %v127 = add i64 %v1, %v111
  %v128 = getelementptr inbounds float, ptr %v0, i64 %v127
  %v129 = load float, ptr %v128, align 4
  %v130 = insertelement <8 x float> poison, float %v129, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> %v121, <8 x float> %v113)
  %v133 = add i64 %v37, %v111
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v121, <8 x float> %v114)
  %v139 = add i64 %v44, %v111
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v121, <8 x float> %v115)
  %v145 = add i64 %v51, %v111
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v121, <8 x float> %v116)
  %v151 = add i64 %v58, %v111
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v121, <8 x float> %v117)
  %v157 = add nsw i64 %v111, 1
  br label %b3
b5:
  store <8 x float> %v112, ptr %v4, align 4
  %v158 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v113, ptr %v158, align 4
  %v159 = mul i64 %v5, 2
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v114, ptr %v160, align 4
  %v161 = mul i64 %v5, 3
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v115, ptr %v162, align 4
  %v163 = mul i64 %v5, 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 %v163
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = mul i64 %v5, 5
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v117, ptr %v166, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v39 = mul i64 %v1, 2
  %v46 = mul i64 %v1, 3
  %v53 = mul i64 %v1, 4
  %v60 = mul i64 %v1, 5
  %v67 = mul i64 %v1, 6
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v119, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v27, <8 x float> %v10)
  %v33 = add i64 %v1, %v9
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v27, <8 x float> %v11)
  %v40 = add i64 %v39, %v9
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v27, <8 x float> %v12)
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v13)
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v27, <8 x float> %v14)
  %v61 = add i64 %v60, %v9
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v27, <8 x float> %v15)
  %v68 = add i64 %v67, %v9
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v27, <8 x float> %v16)
  %v74 = add i64 %v9, 1
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v77, <8 x float> %v17)
  %v83 = add i64 %v1, %v74
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v77, <8 x float> %v18)
  %v89 = add i64 %v39, %v74
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v77, <8 x float> %v19)
  %v95 = add i64 %v46, %v74
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v77, <8 x float> %v20)
  %v101 = add i64 %v53, %v74
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v77, <8 x float> %v21)
  %v107 = add i64 %v60, %v74
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v77, <8 x float> %v22)
  %v113 = add i64 %v67, %v74
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v77, <8 x float> %v23)
  %v119 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v120 = fadd <8 x float> %v10, %v17
  %v121 = fadd <8 x float> %v11, %v18
  %v122 = fadd <8 x float> %v12, %v19
  %v123 = fadd <8 x float> %v13, %v20
  %v124 = fadd <8 x float> %v14, %v21
  %v125 = fadd <8 x float> %v15, %v22
  %v126 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v127 = phi i64 [ %v8, %b2 ], [ %v180, %b4 ]
  %v128 = phi <8 x float> [ %v120, %b2 ], [ %v143, %b4 ]
  %v129 = phi <8 x float> [ %v121, %b2 ], [ %v149, %b4 ]
  %v130 = phi <8 x float> [ %v122, %b2 ], [ %v155, %b4 ]
  %v131 = phi <8 x float> [ %v123, %b2 ], [ %v161, %b4 ]
  %v132 = phi <8 x float> [ %v124, %b2 ], [ %v167, %b4 ]
  %v133 = phi <8 x float> [ %v125, %b2 ], [ %v173, %b4 ]
  %v134 = phi <8 x float> [ %v126, %b2 ], [ %v179, %b4 ]
  %v135 = icmp slt i64 %v127, %v3
  br i1 %v135, label %b4, label %b5
b4:
  %v136 = mul i64 %v127, 8
  %v137 = getelementptr inbounds float, ptr %v2, i64 %v136
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v127
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v138, <8 x float> %v128)
  %v144 = add i64 %v1, %v127
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v138, <8 x float> %v129)
  %v150 = add i64 %v39, %v127
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v130)
  %v156 = add i64 %v46, %v127
  %v157 = getelementptr inbounds float, ptr %v0, i64 %v156
  %v158 = load float, ptr %v157, align 4
  %v159 = insertelement <8 x float> poison, float %v158, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  %v161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v160, <8 x float> %v138, <8 x float> %v131)
  %v162 = add i64 %v53, %v127
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v138, <8 x float> %v132)
  %v168 = add i64 %v60, %v127
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v138, <8 x float> %v133)
  %v174 = add i64 %v67, %v127
  %v175 = getelementptr inbounds float, ptr %v0, i64 %v174
  %v176 = load float, ptr %v175, align 4
  %v177 = insertelement <8 x float> poison, float %v176, i64 0
  %v178 = shufflevector <8 x float> %v177, <8 x float> poison, <8 x i32> zeroinitializer
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v138, <8 x float> %v134)
  %v180 = add nsw i64 %v127, 1
  br label %b3
b5:
  store <8 x float> %v128, ptr %v4, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v129, ptr %v181, align 4
  %v182 = mul i64 %v5, 2
  %v183 = getelementptr inbounds float, ptr %v4, i64 %v182
  store <8 x float> %v130, ptr %v183, align 4
  %v184 = mul i64 %v5, 3
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v131, ptr %v185, align 4
  %v186 = mul i64 %v5, 4
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  store <8 x float> %v132, ptr %v187, align 4
  %v188 = mul i64 %v5, 5
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v133, ptr %v189, align 4
  %v190 = mul i64 %v5, 6
  %v191 = getelementptr inbounds float, ptr %v4, i64 %v190
  store <8 x float> %v134, ptr %v191, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v41 = mul i64 %v1, 2
  %v48 = mul i64 %v1, 3
  %v55 = mul i64 %v1, 4
  %v62 = mul i64 %v1, 5
  %v69 = mul i64 %v1, 6
  %v76 = mul i64 %v1, 7
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v134, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v127, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v29, <8 x float> %v10)
  %v35 = add i64 %v1, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v11)
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v29, <8 x float> %v12)
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v29, <8 x float> %v13)
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v29, <8 x float> %v14)
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v29, <8 x float> %v15)
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v29, <8 x float> %v16)
  %v77 = add i64 %v76, %v9
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v29, <8 x float> %v17)
  %v83 = add i64 %v9, 1
  %v84 = mul i64 %v83, 8
  %v85 = getelementptr inbounds float, ptr %v2, i64 %v84
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v86, <8 x float> %v18)
  %v92 = add i64 %v1, %v83
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v86, <8 x float> %v19)
  %v98 = add i64 %v41, %v83
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v86, <8 x float> %v20)
  %v104 = add i64 %v48, %v83
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v86, <8 x float> %v21)
  %v110 = add i64 %v55, %v83
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v86, <8 x float> %v22)
  %v116 = add i64 %v62, %v83
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v86, <8 x float> %v23)
  %v122 = add i64 %v69, %v83
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v86, <8 x float> %v24)
  %v128 = add i64 %v76, %v83
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v86, <8 x float> %v25)
  %v134 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v135 = fadd <8 x float> %v10, %v18
  %v136 = fadd <8 x float> %v11, %v19
  %v137 = fadd <8 x float> %v12, %v20
  %v138 = fadd <8 x float> %v13, %v21
  %v139 = fadd <8 x float> %v14, %v22
  %v140 = fadd <8 x float> %v15, %v23
  %v141 = fadd <8 x float> %v16, %v24
  %v142 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v143 = phi i64 [ %v8, %b2 ], [ %v203, %b4 ]
  %v144 = phi <8 x float> [ %v135, %b2 ], [ %v160, %b4 ]
  %v145 = phi <8 x float> [ %v136, %b2 ], [ %v166, %b4 ]
  %v146 = phi <8 x float> [ %v137, %b2 ], [ %v172, %b4 ]
  %v147 = phi <8 x float> [ %v138, %b2 ], [ %v178, %b4 ]
  %v148 = phi <8 x float> [ %v139, %b2 ], [ %v184, %b4 ]
  %v149 = phi <8 x float> [ %v140, %b2 ], [ %v190, %b4 ]
  %v150 = phi <8 x float> [ %v141, %b2 ], [ %v196, %b4 ]
  %v151 = phi <8 x float> [ %v142, %b2 ], [ %v202, %b4 ]
  %v152 = icmp slt i64 %v143, %v3
  br i1 %v152, label %b4, label %b5
b4:
  %v153 = mul i64 %v143, 8
  %v154 = getelementptr inbounds float, ptr %v2, i64 %v153
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v155, <8 x float> %v144)
  %v161 = add i64 %v1, %v143
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v155, <8 x float> %v145)
  %v167 = add i64 %v41, %v143
  %v168 = getelementptr inbounds float, ptr %v0, i64 %v167
  %v169 = load float, ptr %v168, align 4
  %v170 = insertelement <8 x float> poison, float %v169, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v155, <8 x float> %v146)
  %v173 = add i64 %v48, %v143
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v155, <8 x float> %v147)
  %v179 = add i64 %v55, %v143
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v155, <8 x float> %v148)
  %v185 = add i64 %v62, %v143
  %v186 = getelementptr inbounds float, ptr %v0, i64 %v185
  %v187 = load float, ptr %v186, align 4
  %v188 = insertelement <8 x float> poison, float %v187, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> %v155, <8 x float> %v149)
  %v191 = add i64 %v69, %v143
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v155, <8 x float> %v150)
  %v197 = add i64 %v76, %v143
  %v198 = getelementptr inbounds float, ptr %v0, i64 %v197
  %v199 = load float, ptr %v198, align 4
  %v200 = insertelement <8 x float> poison, float %v199, i64 0
  %v201 = shufflevector <8 x float> %v200, <8 x float> poison, <8 x i32> zeroinitializer
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v201, <8 x float> %v155, <8 x float> %v151)
  %v203 = add nsw i64 %v143, 1
  br label %b3
b5:
  store <8 x float> %v144, ptr %v4, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v145, ptr %v204, align 4
  %v205 = mul i64 %v5, 2
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v146, ptr %v206, align 4
  %v207 = mul i64 %v5, 3
  %v208 = getelementptr inbounds float, ptr %v4, i64 %v207
  store <8 x float> %v147, ptr %v208, align 4
  %v209 = mul i64 %v5, 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v148, ptr %v210, align 4
  %v211 = mul i64 %v5, 5
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  store <8 x float> %v149, ptr %v212, align 4
  %v213 = mul i64 %v5, 6
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v150, ptr %v214, align 4
  %v215 = mul i64 %v5, 7
  %v216 = getelementptr inbounds float, ptr %v4, i64 %v215
  store <8 x float> %v151, ptr %v216, align 4
  ret void
}
define internal void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 5
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 6
  %v11 = load i64, ptr %v10, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v24 = load ptr, ptr %v23, align 4
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v77 = load ptr, ptr %v76, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1728
  %v31 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v79, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v21 = mul i64 %v12, 8
  %v22 = getelementptr inbounds float, ptr %v18, i64 %v21
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v21
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v65, %b4 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v64, %b4 ]
  %v16 = icmp slt i64 %v14, 8
  br i1 %v16, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v14
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = fmul <8 x float> %v27, %v27
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v33 = fmul <8 x float> %v32, %v30
  %v34 = fcmp olt <8 x float> %v33, splat (float 0xC05A400000000000)
  %v35 = select <8 x i1> %v34, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v33
  %v36 = fcmp ogt <8 x float> %v35, splat (float 0x4056400000000000)
  %v37 = select <8 x i1> %v36, <8 x float> splat (float 0x4056400000000000), <8 x float> %v35
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v39 = fsub <8 x float> %v38, splat (float 0x4168000000000000)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v37)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v40)
  %v42 = bitcast <8 x float> %v38 to <8 x i32>
  %v43 = fmul <8 x float> %v41, %v41
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v41, <8 x float> splat (float 0x3F81227F40000000))
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v41, <8 x float> splat (float 0x3FA5556740000000))
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v41, <8 x float> splat (float 0x3FC5554B00000000))
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v41, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v47, <8 x float> %v41)
  %v49 = sub <8 x i32> %v42, splat (i32 1262485250)
  %v50 = lshr <8 x i32> %v49, splat (i32 1)
  %v51 = sub <8 x i32> %v49, %v50
  %v52 = shl <8 x i32> %v50, splat (i32 23)
  %v53 = bitcast <8 x i32> %v52 to <8 x float>
  %v54 = shl <8 x i32> %v51, splat (i32 23)
  %v55 = bitcast <8 x i32> %v54 to <8 x float>
  %v56 = fadd <8 x float> %v48, splat (float 0x3FF0000000000000)
  %v57 = fmul <8 x float> %v56, %v53
  %v58 = fmul <8 x float> %v57, %v55
  %v59 = fadd <8 x float> %v28, %v58
  %v60 = fsub <8 x float> %v59, %v33
  %v63 = fsub <8 x float> %v60, %v62
  %v64 = fadd <8 x float> %v15, %v63
  %v65 = add nsw i64 %v14, 8
  br label %b3
b5:
  %v66 = shufflevector <8 x float> %v15, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v67 = shufflevector <8 x float> %v15, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v68 = fadd <4 x float> %v66, %v67
  %v69 = shufflevector <4 x float> %v68, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v70 = shufflevector <4 x float> %v68, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v71 = fadd <2 x float> %v69, %v70
  %v72 = extractelement <2 x float> %v71, i64 0
  %v73 = extractelement <2 x float> %v71, i64 1
  %v74 = fadd float %v72, %v73
  %v75 = fadd float %v74, 0x0000000000000000
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v12
  store float %v75, ptr %v78, align 4
  %v79 = add nsw i64 %v12, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v19 = load ptr, ptr %v18, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v21, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v16 = load float, ptr %v15, align 4
  %v17 = fdiv float %v16, 0x4000000000000000
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
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v33 = getelementptr inbounds i64, ptr %v1, i64 4
  %v34 = load i64, ptr %v33, align 8
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
  %v35 = icmp eq i64 %v34, 0
  br i1 %v35, label %b0, label %b1
b0:
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v36 = icmp sgt i64 %v3, 1
  br i1 %v36, label %b2, label %b3
b2:
  %v37 = getelementptr inbounds i64, ptr %v1, i64 3
  %v38 = atomicrmw add ptr %v37, i64 1 acq_rel
  %v39 = load i64, ptr %v4, align 8
  %v40 = add i64 %v39, 1
  store i64 %v40, ptr %v4, align 8
  %v41 = mul i64 %v3, %v40
  br label %b4
b4:
  %v42 = load atomic i64, ptr %v37 acquire, align 8
  %v43 = icmp slt i64 %v42, %v41
  br i1 %v43, label %b5, label %b6
b5:
  %v44 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v47 = sub i64 %v6, 1
  br label %b7
b7:
  %v45 = phi i64 [ 0, %b3 ], [ %v49, %b8 ]
  %v46 = icmp slt i64 %v45, %v6
  br i1 %v46, label %b8, label %b9
b8:
  %v48 = sub i64 %v47, %v45
  store i64 %v48, ptr %v5, align 8
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v49 = add nsw i64 %v45, 1
  br label %b7
b9:
  br i1 %v36, label %b10, label %b11
b10:
  %v50 = getelementptr inbounds i64, ptr %v1, i64 3
  %v51 = atomicrmw add ptr %v50, i64 1 acq_rel
  %v52 = load i64, ptr %v4, align 8
  %v53 = add i64 %v52, 1
  store i64 %v53, ptr %v4, align 8
  %v54 = mul i64 %v3, %v53
  br label %b12
b12:
  %v55 = load atomic i64, ptr %v50 acquire, align 8
  %v56 = icmp slt i64 %v55, %v54
  br i1 %v56, label %b13, label %b14
b13:
  %v57 = call i32 @sched_yield()
  br label %b12
b14:
  br label %b11
b11:
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b15, label %b16
b15:
  %v58 = getelementptr inbounds i64, ptr %v1, i64 3
  %v59 = atomicrmw add ptr %v58, i64 1 acq_rel
  %v60 = load i64, ptr %v4, align 8
  %v61 = add i64 %v60, 1
  store i64 %v61, ptr %v4, align 8
  %v62 = mul i64 %v3, %v61
  br label %b17
b17:
  %v63 = load atomic i64, ptr %v58 acquire, align 8
  %v64 = icmp slt i64 %v63, %v62
  br i1 %v64, label %b18, label %b19
b18:
  %v65 = call i32 @sched_yield()
  br label %b17
b19:
  br label %b16
b16:
  call void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b20, label %b21
b20:
  %v66 = getelementptr inbounds i64, ptr %v1, i64 3
  %v67 = atomicrmw add ptr %v66, i64 1 acq_rel
  %v68 = load i64, ptr %v4, align 8
  %v69 = add i64 %v68, 1
  store i64 %v69, ptr %v4, align 8
  %v70 = mul i64 %v3, %v69
  br label %b22
b22:
  %v71 = load atomic i64, ptr %v66 acquire, align 8
  %v72 = icmp slt i64 %v71, %v70
  br i1 %v72, label %b23, label %b24
b23:
  %v73 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  call void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b25, label %b26
b25:
  %v74 = getelementptr inbounds i64, ptr %v1, i64 3
  %v75 = atomicrmw add ptr %v74, i64 1 acq_rel
  %v76 = load i64, ptr %v4, align 8
  %v77 = add i64 %v76, 1
  store i64 %v77, ptr %v4, align 8
  %v78 = mul i64 %v3, %v77
  br label %b27
b27:
  %v79 = load atomic i64, ptr %v74 acquire, align 8
  %v80 = icmp slt i64 %v79, %v78
  br i1 %v80, label %b28, label %b29
b28:
  %v81 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  call void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b30, label %b31
b30:
  %v82 = getelementptr inbounds i64, ptr %v1, i64 3
  %v83 = atomicrmw add ptr %v82, i64 1 acq_rel
  %v84 = load i64, ptr %v4, align 8
  %v85 = add i64 %v84, 1
  store i64 %v85, ptr %v4, align 8
  %v86 = mul i64 %v3, %v85
  br label %b32
b32:
  %v87 = load atomic i64, ptr %v82 acquire, align 8
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b33, label %b34
b33:
  %v89 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  call void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b35, label %b36
b35:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 3
  %v91 = atomicrmw add ptr %v90, i64 1 acq_rel
  %v92 = load i64, ptr %v4, align 8
  %v93 = add i64 %v92, 1
  store i64 %v93, ptr %v4, align 8
  %v94 = mul i64 %v3, %v93
  br label %b37
b37:
  %v95 = load atomic i64, ptr %v90 acquire, align 8
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b38, label %b39
b38:
  %v97 = call i32 @sched_yield()
  br label %b37
b39:
  br label %b36
b36:
  call void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b40, label %b41
b40:
  %v98 = getelementptr inbounds i64, ptr %v1, i64 3
  %v99 = atomicrmw add ptr %v98, i64 1 acq_rel
  %v100 = load i64, ptr %v4, align 8
  %v101 = add i64 %v100, 1
  store i64 %v101, ptr %v4, align 8
  %v102 = mul i64 %v3, %v101
  br label %b42
b42:
  %v103 = load atomic i64, ptr %v98 acquire, align 8
  %v104 = icmp slt i64 %v103, %v102
  br i1 %v104, label %b43, label %b44
b43:
  %v105 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  call void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b45, label %b46
b45:
  %v106 = getelementptr inbounds i64, ptr %v1, i64 3
  %v107 = atomicrmw add ptr %v106, i64 1 acq_rel
  %v108 = load i64, ptr %v4, align 8
  %v109 = add i64 %v108, 1
  store i64 %v109, ptr %v4, align 8
  %v110 = mul i64 %v3, %v109
  br label %b47
b47:
  %v111 = load atomic i64, ptr %v106 acquire, align 8
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b48, label %b49
b48:
  %v113 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  call void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b50, label %b51
b50:
  %v114 = getelementptr inbounds i64, ptr %v1, i64 3
  %v115 = atomicrmw add ptr %v114, i64 1 acq_rel
  %v116 = load i64, ptr %v4, align 8
  %v117 = add i64 %v116, 1
  store i64 %v117, ptr %v4, align 8
  %v118 = mul i64 %v3, %v117
  br label %b52
b52:
  %v119 = load atomic i64, ptr %v114 acquire, align 8
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b53, label %b54
b53:
  %v121 = call i32 @sched_yield()
  br label %b52
b54:
  br label %b51
b51:
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b55, label %b56
b55:
  %v122 = getelementptr inbounds i64, ptr %v1, i64 3
  %v123 = atomicrmw add ptr %v122, i64 1 acq_rel
  %v124 = load i64, ptr %v4, align 8
  %v125 = add i64 %v124, 1
  store i64 %v125, ptr %v4, align 8
  %v126 = mul i64 %v3, %v125
  br label %b57
b57:
  %v127 = load atomic i64, ptr %v122 acquire, align 8
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b58, label %b59
b58:
  %v129 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  call void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b60, label %b61
b60:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 3
  %v131 = atomicrmw add ptr %v130, i64 1 acq_rel
  %v132 = load i64, ptr %v4, align 8
  %v133 = add i64 %v132, 1
  store i64 %v133, ptr %v4, align 8
  %v134 = mul i64 %v3, %v133
  br label %b62
b62:
  %v135 = load atomic i64, ptr %v130 acquire, align 8
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b63, label %b64
b63:
  %v137 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  call void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b65, label %b66
b65:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 3
  %v139 = atomicrmw add ptr %v138, i64 1 acq_rel
  %v140 = load i64, ptr %v4, align 8
  %v141 = add i64 %v140, 1
  store i64 %v141, ptr %v4, align 8
  %v142 = mul i64 %v3, %v141
  br label %b67
b67:
  %v143 = load atomic i64, ptr %v138 acquire, align 8
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b68, label %b69
b68:
  %v145 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  call void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b70, label %b71
b70:
  %v146 = getelementptr inbounds i64, ptr %v1, i64 3
  %v147 = atomicrmw add ptr %v146, i64 1 acq_rel
  %v148 = load i64, ptr %v4, align 8
  %v149 = add i64 %v148, 1
  store i64 %v149, ptr %v4, align 8
  %v150 = mul i64 %v3, %v149
  br label %b72
b72:
  %v151 = load atomic i64, ptr %v146 acquire, align 8
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b73, label %b74
b73:
  %v153 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v25 = load ptr, ptr %v24, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v39 = load ptr, ptr %v38, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v53 = load ptr, ptr %v52, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v58 = load ptr, ptr %v57, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v72 = load ptr, ptr %v71, align 4
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v77 = load ptr, ptr %v76, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v90 = load ptr, ptr %v89, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v28, %b1 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 64
  %v19 = mul i64 %v16, 8
  %v20 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v21 = sub i64 8, %v19
  %v22 = icmp slt i64 %v21, 0
  %v23 = select i1 %v22, i64 0, i64 %v21
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  call void @pack_rows(ptr %v26, i64 1, i64 8, i64 8, i64 %v23, ptr %v20, i64 8)
  %v27 = add i64 %v18, 64
  %v28 = add nsw i64 %v16, 1
  br label %b0
b2:
  %v29 = getelementptr inbounds float, ptr %v6, i64 64
  br label %b3
b3:
  %v30 = phi i64 [ %v10, %b2 ], [ %v42, %b4 ]
  %v31 = icmp slt i64 %v30, %v15
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = mul i64 %v30, 256
  %v33 = mul i64 %v30, 8
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v32
  %v35 = sub i64 8, %v33
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v33
  call void @pack_rows(ptr %v40, i64 1, i64 8, i64 32, i64 %v37, ptr %v34, i64 8)
  %v41 = add i64 %v32, 256
  %v42 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v43 = getelementptr inbounds float, ptr %v6, i64 320
  br label %b6
b6:
  %v44 = phi i64 [ %v10, %b5 ], [ %v61, %b7 ]
  %v45 = icmp slt i64 %v44, %v15
  br i1 %v45, label %b7, label %b8
b7:
  %v46 = mul i64 %v44, 128
  %v47 = mul i64 %v44, 8
  %v48 = getelementptr inbounds float, ptr %v43, i64 %v46
  %v49 = sub i64 8, %v47
  %v50 = icmp slt i64 %v49, 0
  %v51 = select i1 %v50, i64 0, i64 %v49
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v47
  call void @pack_rows(ptr %v54, i64 1, i64 8, i64 8, i64 %v51, ptr %v48, i64 8)
  %v55 = add i64 %v46, 64
  %v56 = getelementptr inbounds float, ptr %v43, i64 %v55
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v47
  call void @pack_rows(ptr %v59, i64 1, i64 8, i64 8, i64 %v51, ptr %v56, i64 8)
  %v60 = add i64 %v55, 64
  %v61 = add nsw i64 %v44, 1
  br label %b6
b8:
  %v62 = getelementptr inbounds float, ptr %v6, i64 448
  br label %b9
b9:
  %v63 = phi i64 [ %v10, %b8 ], [ %v93, %b10 ]
  %v64 = icmp slt i64 %v63, %v15
  br i1 %v64, label %b10, label %b11
b10:
  %v65 = mul i64 %v63, 1280
  %v66 = mul i64 %v63, 8
  %v67 = getelementptr inbounds float, ptr %v62, i64 %v65
  %v68 = sub i64 8, %v66
  %v69 = icmp slt i64 %v68, 0
  %v70 = select i1 %v69, i64 0, i64 %v68
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v66
  call void @pack_rows(ptr %v73, i64 1, i64 8, i64 32, i64 %v70, ptr %v67, i64 32)
  %v74 = add i64 %v65, 8
  %v75 = getelementptr inbounds float, ptr %v62, i64 %v74
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v66
  call void @pack_rows(ptr %v78, i64 1, i64 24, i64 32, i64 %v70, ptr %v75, i64 32)
  %v79 = add i64 %v65, 16
  %v80 = getelementptr inbounds float, ptr %v62, i64 %v79
  %v81 = add i64 8, %v66
  %v82 = getelementptr inbounds float, ptr %v77, i64 %v81
  call void @pack_rows(ptr %v82, i64 1, i64 24, i64 32, i64 %v70, ptr %v80, i64 32)
  %v83 = add i64 %v65, 24
  %v84 = getelementptr inbounds float, ptr %v62, i64 %v83
  %v85 = add i64 16, %v66
  %v86 = getelementptr inbounds float, ptr %v77, i64 %v85
  call void @pack_rows(ptr %v86, i64 1, i64 24, i64 32, i64 %v70, ptr %v84, i64 32)
  %v87 = add i64 %v65, 1024
  %v88 = getelementptr inbounds float, ptr %v62, i64 %v87
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v66
  call void @pack_rows(ptr %v91, i64 1, i64 8, i64 32, i64 %v70, ptr %v88, i64 8)
  %v92 = add i64 %v87, 256
  %v93 = add nsw i64 %v63, 1
  br label %b9
b11:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #1 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 52
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
  %v35 = fadd <8 x float> %v33, %v34
  store <8 x float> %v35, ptr %v32, align 4
  %v36 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v7 = load ptr, ptr %v6, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 1
  %v46 = load i64, ptr %v45, align 8
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v63 = load ptr, ptr %v62, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v72 = load ptr, ptr %v71, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v78 = load ptr, ptr %v77, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v82 = load ptr, ptr %v81, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v86 = load ptr, ptr %v85, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v90 = load ptr, ptr %v89, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v94 = load ptr, ptr %v93, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v100 = load ptr, ptr %v99, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1728
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v47 = mul i64 %v5, %v46
  %v48 = mul i64 %v47, 8
  %v49 = getelementptr inbounds float, ptr %v44, i64 %v48
  %v64 = add i64 %v5, 1
  %v65 = and i64 %v64, 1
  %v66 = mul i64 %v65, %v46
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v63, i64 %v67
  %v73 = mul i64 %v64, %v46
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v72, i64 %v74
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v48
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v67
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v48
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v48
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v48
  %v97 = getelementptr inbounds float, ptr %v72, i64 %v48
  %v101 = mul i64 %v47, 32
  %v102 = getelementptr inbounds float, ptr %v100, i64 %v101
  %v105 = and i64 %v5, 1
  %v106 = mul i64 %v105, %v46
  %v107 = mul i64 %v106, 8
  %v108 = getelementptr inbounds float, ptr %v82, i64 %v107
  %v149 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v193, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v25
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v192, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v41 = mul i64 %v29, 64
  %v42 = getelementptr inbounds float, ptr %v7, i64 %v41
  %v56 = add i64 %v41, 64
  br label %b6
b6:
  %v31 = phi i64 [ 0, %b4 ], [ %v191, %b13 ]
  %v32 = icmp slt i64 %v31, %v25
  br i1 %v32, label %b7, label %b8
b7:
  %v33 = icmp slt i64 %v31, %v28
  %v34 = mul i64 %v31, %v26
  %v35 = select i1 %v33, i64 %v31, i64 %v28
  %v36 = add i64 %v34, %v35
  %v37 = add i64 %v16, %v36
  %v38 = zext i1 %v33 to i64
  %v39 = add i64 %v26, %v38
  %v40 = add i64 %v37, %v39
  %v50 = mul i64 %v37, 8
  %v51 = getelementptr inbounds float, ptr %v49, i64 %v50
  %v52 = sub i64 %v39, 1
  %v53 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v52
  %v54 = load ptr, ptr %v53, align 4
  %v55 = icmp sgt i64 %v39, 0
  br i1 %v55, label %b9, label %b10
b9:
  call void %v54(ptr %v51, i64 8, ptr %v42, i64 8, ptr %v11, i64 8, i64 0)
  br label %b10
b10:
  br label %b11
b11:
  %v57 = phi i64 [ %v37, %b10 ], [ %v190, %b16 ]
  %v58 = icmp slt i64 %v57, %v40
  br i1 %v58, label %b12, label %b13
b12:
  %v59 = sub i64 %v57, %v37
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v11, i64 %v60
  %v69 = mul i64 %v57, 8
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v69
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v69
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v69
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v69
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v69
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v69
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v69
  %v103 = mul i64 %v57, 32
  %v104 = getelementptr inbounds float, ptr %v102, i64 %v103
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v69
  br label %b14
b14:
  %v110 = phi i64 [ 0, %b12 ], [ %v189, %b15 ]
  %v111 = icmp slt i64 %v110, 1
  br i1 %v111, label %b15, label %b16
b15:
  %v112 = add i64 %v29, %v110
  %v113 = mul i64 %v112, 8
  %v114 = mul i64 %v110, 8
  %v115 = getelementptr inbounds float, ptr %v61, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = getelementptr inbounds float, ptr %v70, i64 %v113
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = fadd <8 x float> %v118, %v116
  %v120 = getelementptr inbounds float, ptr %v76, i64 %v113
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v121)
  %v123 = fcmp ogt <8 x float> %v122, splat (float 0x4023000000000000)
  %v124 = select <8 x i1> %v123, <8 x float> splat (float 0x4023000000000000), <8 x float> %v122
  %v125 = fadd <8 x float> %v124, %v124
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v127 = fsub <8 x float> %v126, splat (float 0x4168000000000000)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v125)
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v128)
  %v130 = bitcast <8 x float> %v126 to <8 x i32>
  %v131 = fmul <8 x float> %v129, %v129
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v129, <8 x float> splat (float 0x3F81227F40000000))
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v129, <8 x float> splat (float 0x3FA5556740000000))
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v129, <8 x float> splat (float 0x3FC5554B00000000))
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v129, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> %v135, <8 x float> %v129)
  %v137 = shl <8 x i32> %v130, splat (i32 23)
  %v138 = add <8 x i32> %v137, splat (i32 1065353216)
  %v139 = bitcast <8 x i32> %v138 to <8 x float>
  %v140 = fsub <8 x float> %v139, splat (float 0x3FF0000000000000)
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v136, <8 x float> %v140)
  %v142 = fadd <8 x float> %v141, splat (float 0x4000000000000000)
  %v143 = fdiv <8 x float> %v141, %v142
  %v144 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v143, <8 x float> %v121)
  %v145 = fmul <8 x float> %v119, %v144
  %v146 = getelementptr inbounds float, ptr %v80, i64 %v113
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = fmul <8 x float> %v145, %v147
  %v151 = fsub <8 x float> %v150, %v147
  %v152 = fmul <8 x float> %v148, %v151
  %v153 = getelementptr inbounds float, ptr %v84, i64 %v113
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = fmul <8 x float> %v119, %v147
  %v156 = fmul <8 x float> %v144, %v144
  %v157 = fsub <8 x float> %v150, %v156
  %v158 = fmul <8 x float> %v155, %v157
  %v159 = fadd <8 x float> %v154, %v158
  %v160 = getelementptr inbounds float, ptr %v88, i64 %v113
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = fmul <8 x float> %v159, %v161
  %v163 = getelementptr inbounds float, ptr %v92, i64 %v113
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fmul <8 x float> %v164, %v164
  %v166 = fsub <8 x float> %v150, %v165
  %v167 = fmul <8 x float> %v162, %v166
  %v168 = fmul <8 x float> %v159, %v164
  %v169 = fmul <8 x float> %v168, %v161
  %v170 = fsub <8 x float> %v150, %v161
  %v171 = fmul <8 x float> %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v96, i64 %v113
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fmul <8 x float> %v159, %v173
  %v175 = getelementptr inbounds float, ptr %v98, i64 %v113
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = fmul <8 x float> %v159, %v176
  %v178 = fmul <8 x float> %v177, %v173
  %v179 = fsub <8 x float> %v150, %v173
  %v180 = fmul <8 x float> %v178, %v179
  %v181 = add i64 24, %v113
  %v182 = getelementptr inbounds float, ptr %v104, i64 %v181
  store <8 x float> %v152, ptr %v182, align 4
  %v183 = add i64 16, %v113
  %v184 = getelementptr inbounds float, ptr %v104, i64 %v183
  store <8 x float> %v167, ptr %v184, align 4
  %v185 = getelementptr inbounds float, ptr %v104, i64 %v113
  store <8 x float> %v171, ptr %v185, align 4
  %v186 = getelementptr inbounds float, ptr %v109, i64 %v113
  store <8 x float> %v174, ptr %v186, align 4
  %v187 = add i64 8, %v113
  %v188 = getelementptr inbounds float, ptr %v104, i64 %v187
  store <8 x float> %v180, ptr %v188, align 4
  %v189 = add nsw i64 %v110, 1
  br label %b14
b16:
  %v190 = add nsw i64 %v57, 1
  br label %b11
b13:
  %v191 = add nsw i64 %v31, 1
  br label %b6
b8:
  %v192 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v193 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds i64, ptr %v1, i64 1
  %v47 = load i64, ptr %v46, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v64 = load ptr, ptr %v63, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v70 = load ptr, ptr %v69, align 4
  %v75 = load ptr, ptr %v0, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v79 = load ptr, ptr %v78, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v83 = load ptr, ptr %v82, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v87 = load ptr, ptr %v86, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v91 = load ptr, ptr %v90, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 64
  %v9 = getelementptr inbounds float, ptr %v7, i64 1728
  %v10 = mul i64 %v2, 24832
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v48 = mul i64 %v5, %v47
  %v49 = mul i64 %v48, 32
  %v50 = getelementptr inbounds float, ptr %v45, i64 %v49
  %v65 = mul i64 %v48, 8
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v48
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v65
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v65
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v65
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v65
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v65
  %v129 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v179, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 7
  %v24 = sdiv i64 %v23, 8
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v26
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v178, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v42 = mul i64 %v30, 256
  %v43 = getelementptr inbounds float, ptr %v8, i64 %v42
  %v57 = add i64 %v42, 256
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v177, %b13 ]
  %v33 = icmp slt i64 %v32, %v26
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v29
  %v35 = mul i64 %v32, %v27
  %v36 = select i1 %v34, i64 %v32, i64 %v29
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v17, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v27, %v39
  %v41 = add i64 %v38, %v40
  %v51 = mul i64 %v38, 32
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v53 = sub i64 %v40, 1
  %v54 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v53
  %v55 = load ptr, ptr %v54, align 4
  %v56 = icmp sgt i64 %v40, 0
  br i1 %v56, label %b9, label %b10
b9:
  call void %v55(ptr %v52, i64 32, ptr %v43, i64 32, ptr %v12, i64 8, i64 0)
  br label %b10
b10:
  br label %b11
b11:
  %v58 = phi i64 [ %v38, %b10 ], [ %v176, %b16 ]
  %v59 = icmp slt i64 %v58, %v41
  br i1 %v59, label %b12, label %b13
b12:
  %v60 = sub i64 %v58, %v38
  %v61 = mul i64 %v60, 8
  %v62 = getelementptr inbounds float, ptr %v12, i64 %v61
  %v67 = mul i64 %v58, 8
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v58
  %v73 = load float, ptr %v72, align 4
  %v74 = fdiv float %v73, 0x4000000000000000
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v67
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v67
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v67
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v67
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v67
  %v157 = insertelement <8 x float> poison, float %v74, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b14
b14:
  %v94 = phi i64 [ 0, %b12 ], [ %v175, %b15 ]
  %v95 = icmp slt i64 %v94, 1
  br i1 %v95, label %b15, label %b16
b15:
  %v96 = add i64 %v30, %v94
  %v97 = mul i64 %v96, 8
  %v98 = mul i64 %v94, 8
  %v99 = getelementptr inbounds float, ptr %v62, i64 %v98
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v68, i64 %v97
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = fcmp olt <8 x float> %v102, splat (float 0xC05A400000000000)
  %v104 = select <8 x i1> %v103, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v102
  %v105 = fcmp ogt <8 x float> %v104, splat (float 0x4056400000000000)
  %v106 = select <8 x i1> %v105, <8 x float> splat (float 0x4056400000000000), <8 x float> %v104
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v108 = fsub <8 x float> %v107, splat (float 0x4168000000000000)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v106)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v109)
  %v111 = bitcast <8 x float> %v107 to <8 x i32>
  %v112 = fmul <8 x float> %v110, %v110
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v110, <8 x float> splat (float 0x3F81227F40000000))
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v110, <8 x float> splat (float 0x3FA5556740000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v110, <8 x float> splat (float 0x3FC5554B00000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v110, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v116, <8 x float> %v110)
  %v118 = sub <8 x i32> %v111, splat (i32 1262485250)
  %v119 = lshr <8 x i32> %v118, splat (i32 1)
  %v120 = sub <8 x i32> %v118, %v119
  %v121 = shl <8 x i32> %v119, splat (i32 23)
  %v122 = bitcast <8 x i32> %v121 to <8 x float>
  %v123 = shl <8 x i32> %v120, splat (i32 23)
  %v124 = bitcast <8 x i32> %v123 to <8 x float>
  %v125 = fadd <8 x float> %v117, splat (float 0x3FF0000000000000)
  %v126 = fmul <8 x float> %v125, %v122
  %v127 = fmul <8 x float> %v126, %v124
  %v128 = fmul <8 x float> %v100, %v127
  %v131 = fmul <8 x float> %v130, %v102
  %v132 = fcmp olt <8 x float> %v131, splat (float 0xC05A400000000000)
  %v133 = select <8 x i1> %v132, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v131
  %v134 = fcmp ogt <8 x float> %v133, splat (float 0x4056400000000000)
  %v135 = select <8 x i1> %v134, <8 x float> splat (float 0x4056400000000000), <8 x float> %v133
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v137 = fsub <8 x float> %v136, splat (float 0x4168000000000000)
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v135)
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v138)
  %v140 = bitcast <8 x float> %v136 to <8 x i32>
  %v141 = fmul <8 x float> %v139, %v139
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v139, <8 x float> splat (float 0x3F81227F40000000))
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v139, <8 x float> splat (float 0x3FA5556740000000))
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v139, <8 x float> splat (float 0x3FC5554B00000000))
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v139, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v145, <8 x float> %v139)
  %v147 = sub <8 x i32> %v140, splat (i32 1262485250)
  %v148 = lshr <8 x i32> %v147, splat (i32 1)
  %v149 = sub <8 x i32> %v147, %v148
  %v150 = shl <8 x i32> %v148, splat (i32 23)
  %v151 = bitcast <8 x i32> %v150 to <8 x float>
  %v152 = shl <8 x i32> %v149, splat (i32 23)
  %v153 = bitcast <8 x i32> %v152 to <8 x float>
  %v154 = fadd <8 x float> %v146, splat (float 0x3FF0000000000000)
  %v155 = fmul <8 x float> %v154, %v151
  %v156 = fmul <8 x float> %v155, %v153
  %v159 = fmul <8 x float> %v158, %v156
  %v160 = fsub <8 x float> %v159, %v158
  %v161 = fmul <8 x float> %v160, %v130
  %v162 = getelementptr inbounds float, ptr %v77, i64 %v97
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fmul <8 x float> %v100, %v163
  %v165 = fmul <8 x float> %v164, %v127
  %v166 = fadd <8 x float> %v161, %v165
  %v167 = getelementptr inbounds float, ptr %v81, i64 %v97
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = fmul <8 x float> %v158, %v168
  %v170 = fadd <8 x float> %v169, %v169
  %v171 = fadd <8 x float> %v170, %v100
  %v172 = getelementptr inbounds float, ptr %v85, i64 %v97
  store <8 x float> %v128, ptr %v172, align 4
  %v173 = getelementptr inbounds float, ptr %v89, i64 %v97
  store <8 x float> %v166, ptr %v173, align 4
  %v174 = getelementptr inbounds float, ptr %v93, i64 %v97
  store <8 x float> %v171, ptr %v174, align 4
  %v175 = add nsw i64 %v94, 1
  br label %b14
b16:
  %v176 = add nsw i64 %v58, 1
  br label %b11
b13:
  %v177 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v178 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v179 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds i64, ptr %v1, i64 1
  %v47 = load i64, ptr %v46, align 8
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v60 = load ptr, ptr %v59, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v72 = load ptr, ptr %v71, align 4
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v81 = load ptr, ptr %v80, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v87 = load ptr, ptr %v86, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v91 = load ptr, ptr %v90, align 4
  %v94 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v95 = load ptr, ptr %v94, align 4
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v99 = load ptr, ptr %v98, align 4
  %v102 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v103 = load ptr, ptr %v102, align 4
  %v108 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v109 = load ptr, ptr %v108, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 320
  %v9 = getelementptr inbounds float, ptr %v7, i64 1728
  %v10 = mul i64 %v2, 24832
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v48 = mul i64 %v5, %v47
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v45, i64 %v49
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v49
  %v73 = add i64 %v5, 1
  %v74 = and i64 %v73, 1
  %v75 = mul i64 %v74, %v47
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v72, i64 %v76
  %v82 = mul i64 %v73, %v47
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v81, i64 %v83
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v49
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v76
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v49
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v49
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v49
  %v106 = getelementptr inbounds float, ptr %v81, i64 %v49
  %v110 = mul i64 %v48, 32
  %v111 = getelementptr inbounds float, ptr %v109, i64 %v110
  %v114 = and i64 %v5, 1
  %v115 = mul i64 %v114, %v47
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v91, i64 %v116
  %v158 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v202, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 7
  %v24 = sdiv i64 %v23, 8
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v26
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v201, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v42 = mul i64 %v30, 128
  %v43 = getelementptr inbounds float, ptr %v8, i64 %v42
  %v57 = add i64 %v42, 64
  %v58 = getelementptr inbounds float, ptr %v8, i64 %v57
  %v65 = add i64 %v57, 64
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v200, %b15 ]
  %v33 = icmp slt i64 %v32, %v26
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v29
  %v35 = mul i64 %v32, %v27
  %v36 = select i1 %v34, i64 %v32, i64 %v29
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v17, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v27, %v39
  %v41 = add i64 %v38, %v40
  %v51 = mul i64 %v38, 8
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v53 = sub i64 %v40, 1
  %v54 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v53
  %v55 = load ptr, ptr %v54, align 4
  %v56 = icmp sgt i64 %v40, 0
  br i1 %v56, label %b9, label %b10
b9:
  call void %v55(ptr %v52, i64 8, ptr %v43, i64 8, ptr %v12, i64 8, i64 0)
  br label %b10
b10:
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v51
  %v63 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v53
  %v64 = load ptr, ptr %v63, align 4
  br i1 %v56, label %b11, label %b12
b11:
  call void %v64(ptr %v62, i64 8, ptr %v58, i64 8, ptr %v12, i64 8, i64 0)
  br label %b12
b12:
  br label %b13
b13:
  %v66 = phi i64 [ %v38, %b12 ], [ %v199, %b18 ]
  %v67 = icmp slt i64 %v66, %v41
  br i1 %v67, label %b14, label %b15
b14:
  %v68 = sub i64 %v66, %v38
  %v69 = mul i64 %v68, 8
  %v70 = getelementptr inbounds float, ptr %v12, i64 %v69
  %v78 = mul i64 %v66, 8
  %v79 = getelementptr inbounds float, ptr %v77, i64 %v78
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v78
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v78
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v78
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v78
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v78
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v78
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v78
  %v112 = mul i64 %v66, 32
  %v113 = getelementptr inbounds float, ptr %v111, i64 %v112
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v78
  br label %b16
b16:
  %v119 = phi i64 [ 0, %b14 ], [ %v198, %b17 ]
  %v120 = icmp slt i64 %v119, 1
  br i1 %v120, label %b17, label %b18
b17:
  %v121 = add i64 %v30, %v119
  %v122 = mul i64 %v121, 8
  %v123 = mul i64 %v119, 8
  %v124 = getelementptr inbounds float, ptr %v70, i64 %v123
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = getelementptr inbounds float, ptr %v79, i64 %v122
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = fadd <8 x float> %v127, %v125
  %v129 = getelementptr inbounds float, ptr %v85, i64 %v122
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v130)
  %v132 = fcmp ogt <8 x float> %v131, splat (float 0x4023000000000000)
  %v133 = select <8 x i1> %v132, <8 x float> splat (float 0x4023000000000000), <8 x float> %v131
  %v134 = fadd <8 x float> %v133, %v133
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v136 = fsub <8 x float> %v135, splat (float 0x4168000000000000)
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v134)
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v137)
  %v139 = bitcast <8 x float> %v135 to <8 x i32>
  %v140 = fmul <8 x float> %v138, %v138
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v138, <8 x float> splat (float 0x3F81227F40000000))
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v138, <8 x float> splat (float 0x3FA5556740000000))
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v138, <8 x float> splat (float 0x3FC5554B00000000))
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v138, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v144, <8 x float> %v138)
  %v146 = shl <8 x i32> %v139, splat (i32 23)
  %v147 = add <8 x i32> %v146, splat (i32 1065353216)
  %v148 = bitcast <8 x i32> %v147 to <8 x float>
  %v149 = fsub <8 x float> %v148, splat (float 0x3FF0000000000000)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v145, <8 x float> %v149)
  %v151 = fadd <8 x float> %v150, splat (float 0x4000000000000000)
  %v152 = fdiv <8 x float> %v150, %v151
  %v153 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v152, <8 x float> %v130)
  %v154 = fmul <8 x float> %v128, %v153
  %v155 = getelementptr inbounds float, ptr %v89, i64 %v122
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = fmul <8 x float> %v154, %v156
  %v160 = fsub <8 x float> %v159, %v156
  %v161 = fmul <8 x float> %v157, %v160
  %v162 = getelementptr inbounds float, ptr %v93, i64 %v122
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fmul <8 x float> %v128, %v156
  %v165 = fmul <8 x float> %v153, %v153
  %v166 = fsub <8 x float> %v159, %v165
  %v167 = fmul <8 x float> %v164, %v166
  %v168 = fadd <8 x float> %v163, %v167
  %v169 = getelementptr inbounds float, ptr %v97, i64 %v122
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = fmul <8 x float> %v168, %v170
  %v172 = getelementptr inbounds float, ptr %v101, i64 %v122
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fmul <8 x float> %v173, %v173
  %v175 = fsub <8 x float> %v159, %v174
  %v176 = fmul <8 x float> %v171, %v175
  %v177 = fmul <8 x float> %v168, %v173
  %v178 = fmul <8 x float> %v177, %v170
  %v179 = fsub <8 x float> %v159, %v170
  %v180 = fmul <8 x float> %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v105, i64 %v122
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fmul <8 x float> %v168, %v182
  %v184 = getelementptr inbounds float, ptr %v107, i64 %v122
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = fmul <8 x float> %v168, %v185
  %v187 = fmul <8 x float> %v186, %v182
  %v188 = fsub <8 x float> %v159, %v182
  %v189 = fmul <8 x float> %v187, %v188
  %v190 = add i64 24, %v122
  %v191 = getelementptr inbounds float, ptr %v113, i64 %v190
  store <8 x float> %v161, ptr %v191, align 4
  %v192 = add i64 16, %v122
  %v193 = getelementptr inbounds float, ptr %v113, i64 %v192
  store <8 x float> %v176, ptr %v193, align 4
  %v194 = getelementptr inbounds float, ptr %v113, i64 %v122
  store <8 x float> %v180, ptr %v194, align 4
  %v195 = getelementptr inbounds float, ptr %v118, i64 %v122
  store <8 x float> %v183, ptr %v195, align 4
  %v196 = add i64 8, %v122
  %v197 = getelementptr inbounds float, ptr %v113, i64 %v196
  store <8 x float> %v189, ptr %v197, align 4
  %v198 = add nsw i64 %v119, 1
  br label %b16
b18:
  %v199 = add nsw i64 %v66, 1
  br label %b13
b15:
  %v200 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v201 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v202 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v50, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v22, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = load <8 x float>, ptr %v16, align 4
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v19 = load float, ptr %v18, align 4
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v21, <8 x float> %v17, <8 x float> %v10)
  %v23 = add i64 %v9, 1
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v23
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v11)
  %v32 = add i64 %v9, 2
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr inbounds float, ptr %v2, i64 %v33
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v12)
  %v41 = add i64 %v9, 3
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v2, i64 %v42
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v44, <8 x float> %v13)
  %v50 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v51 = fadd <8 x float> %v10, %v11
  %v52 = fadd <8 x float> %v51, %v12
  %v53 = fadd <8 x float> %v52, %v13
  br label %b3
b3:
  %v54 = phi i64 [ %v8, %b2 ], [ %v65, %b4 ]
  %v55 = phi <8 x float> [ %v53, %b2 ], [ %v64, %b4 ]
  %v56 = icmp slt i64 %v54, %v3
  br i1 %v56, label %b4, label %b5
b4:
  %v57 = mul i64 %v54, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v59, <8 x float> %v55)
  %v65 = add nsw i64 %v54, 1
  br label %b3
b5:
  %v66 = load <8 x float>, ptr %v4, align 4
  %v67 = fadd <8 x float> %v66, %v55
  store <8 x float> %v67, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v26, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v23 = load float, ptr %v22, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v21, <8 x float> %v10)
  %v27 = add i64 %v1, %v9
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v36, <8 x float> %v12)
  %v42 = add i64 %v1, %v33
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v36, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v51, <8 x float> %v14)
  %v57 = add i64 %v1, %v48
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v66, <8 x float> %v16)
  %v72 = add i64 %v1, %v63
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v66, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v96, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 8
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v91, <8 x float> %v86)
  %v97 = add i64 %v1, %v85
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v91, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = load <8 x float>, ptr %v4, align 4
  %v105 = fadd <8 x float> %v104, %v86
  store <8 x float> %v105, ptr %v4, align 4
  %v106 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = fadd <8 x float> %v107, %v87
  store <8 x float> %v108, ptr %v106, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  %v37 = mul i64 %v1, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v107, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v25, <8 x float> %v10)
  %v31 = add i64 %v1, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v25, <8 x float> %v11)
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v12)
  %v44 = add i64 %v9, 1
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v47, <8 x float> %v13)
  %v53 = add i64 %v1, %v44
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v47, <8 x float> %v14)
  %v59 = add i64 %v37, %v44
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v47, <8 x float> %v15)
  %v65 = add i64 %v9, 2
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v68, <8 x float> %v16)
  %v74 = add i64 %v1, %v65
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v68, <8 x float> %v17)
  %v80 = add i64 %v37, %v65
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v68, <8 x float> %v18)
  %v86 = add i64 %v9, 3
  %v87 = mul i64 %v86, 8
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v89, <8 x float> %v19)
  %v95 = add i64 %v1, %v86
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v89, <8 x float> %v20)
  %v101 = add i64 %v37, %v86
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v89, <8 x float> %v21)
  %v107 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v108 = fadd <8 x float> %v10, %v13
  %v109 = fadd <8 x float> %v11, %v14
  %v110 = fadd <8 x float> %v12, %v15
  %v111 = fadd <8 x float> %v108, %v16
  %v112 = fadd <8 x float> %v109, %v17
  %v113 = fadd <8 x float> %v110, %v18
  %v114 = fadd <8 x float> %v111, %v19
  %v115 = fadd <8 x float> %v112, %v20
  %v116 = fadd <8 x float> %v113, %v21
  br label %b3
b3:
  %v117 = phi i64 [ %v8, %b2 ], [ %v142, %b4 ]
  %v118 = phi <8 x float> [ %v114, %b2 ], [ %v129, %b4 ]
  %v119 = phi <8 x float> [ %v115, %b2 ], [ %v135, %b4 ]
  %v120 = phi <8 x float> [ %v116, %b2 ], [ %v141, %b4 ]
  %v121 = icmp slt i64 %v117, %v3
  br i1 %v121, label %b4, label %b5
b4:
  %v122 = mul i64 %v117, 8
  %v123 = getelementptr inbounds float, ptr %v2, i64 %v122
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v124, <8 x float> %v118)
  %v130 = add i64 %v1, %v117
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v124, <8 x float> %v119)
  %v136 = add i64 %v37, %v117
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v120)
  %v142 = add nsw i64 %v117, 1
  br label %b3
b5:
  %v143 = load <8 x float>, ptr %v4, align 4
  %v144 = fadd <8 x float> %v143, %v118
  store <8 x float> %v144, ptr %v4, align 4
  %v145 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = fadd <8 x float> %v146, %v119
  store <8 x float> %v147, ptr %v145, align 4
  %v148 = mul i64 %v5, 2
  %v149 = getelementptr inbounds float, ptr %v4, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = fadd <8 x float> %v150, %v120
  store <8 x float> %v151, ptr %v149, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  %v41 = mul i64 %v1, 2
  %v48 = mul i64 %v1, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v136, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v29, <8 x float> %v10)
  %v35 = add i64 %v1, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v11)
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v29, <8 x float> %v12)
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v29, <8 x float> %v13)
  %v55 = add i64 %v9, 1
  %v56 = mul i64 %v55, 8
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v58, <8 x float> %v14)
  %v64 = add i64 %v1, %v55
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v58, <8 x float> %v15)
  %v70 = add i64 %v41, %v55
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v58, <8 x float> %v16)
  %v76 = add i64 %v48, %v55
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v58, <8 x float> %v17)
  %v82 = add i64 %v9, 2
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v2, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v85, <8 x float> %v18)
  %v91 = add i64 %v1, %v82
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v85, <8 x float> %v19)
  %v97 = add i64 %v41, %v82
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v85, <8 x float> %v20)
  %v103 = add i64 %v48, %v82
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v85, <8 x float> %v21)
  %v109 = add i64 %v9, 3
  %v110 = mul i64 %v109, 8
  %v111 = getelementptr inbounds float, ptr %v2, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v112, <8 x float> %v22)
  %v118 = add i64 %v1, %v109
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v23)
  %v124 = add i64 %v41, %v109
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v112, <8 x float> %v24)
  %v130 = add i64 %v48, %v109
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v112, <8 x float> %v25)
  %v136 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v137 = fadd <8 x float> %v10, %v14
  %v138 = fadd <8 x float> %v11, %v15
  %v139 = fadd <8 x float> %v12, %v16
  %v140 = fadd <8 x float> %v13, %v17
  %v141 = fadd <8 x float> %v137, %v18
  %v142 = fadd <8 x float> %v138, %v19
  %v143 = fadd <8 x float> %v139, %v20
  %v144 = fadd <8 x float> %v140, %v21
  %v145 = fadd <8 x float> %v141, %v22
  %v146 = fadd <8 x float> %v142, %v23
  %v147 = fadd <8 x float> %v143, %v24
  %v148 = fadd <8 x float> %v144, %v25
  br label %b3
b3:
  %v149 = phi i64 [ %v8, %b2 ], [ %v181, %b4 ]
  %v150 = phi <8 x float> [ %v145, %b2 ], [ %v162, %b4 ]
  %v151 = phi <8 x float> [ %v146, %b2 ], [ %v168, %b4 ]
  %v152 = phi <8 x float> [ %v147, %b2 ], [ %v174, %b4 ]
  %v153 = phi <8 x float> [ %v148, %b2 ], [ %v180, %b4 ]
  %v154 = icmp slt i64 %v149, %v3
  br i1 %v154, label %b4, label %b5
b4:
  %v155 = mul i64 %v149, 8
  %v156 = getelementptr inbounds float, ptr %v2, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v149
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v157, <8 x float> %v150)
  %v163 = add i64 %v1, %v149
  %v164 = getelementptr inbounds float, ptr %v0, i64 %v163
  %v165 = load float, ptr %v164, align 4
  %v166 = insertelement <8 x float> poison, float %v165, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> %v157, <8 x float> %v151)
  %v169 = add i64 %v41, %v149
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v157, <8 x float> %v152)
  %v175 = add i64 %v48, %v149
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v157, <8 x float> %v153)
  %v181 = add nsw i64 %v149, 1
  br label %b3
b5:
  %v182 = load <8 x float>, ptr %v4, align 4
  %v183 = fadd <8 x float> %v182, %v150
  store <8 x float> %v183, ptr %v4, align 4
  %v184 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = fadd <8 x float> %v185, %v151
  store <8 x float> %v186, ptr %v184, align 4
  %v187 = mul i64 %v5, 2
  %v188 = getelementptr inbounds float, ptr %v4, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v152
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = mul i64 %v5, 3
  %v192 = getelementptr inbounds float, ptr %v4, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = fadd <8 x float> %v193, %v153
  store <8 x float> %v194, ptr %v192, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  %v40 = mul i64 %v1, 2
  %v47 = mul i64 %v1, 3
  %v54 = mul i64 %v1, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v127, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v120, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v28, <8 x float> %v10)
  %v34 = add i64 %v1, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v28, <8 x float> %v11)
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v12)
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v13)
  %v55 = add i64 %v54, %v9
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v28, <8 x float> %v14)
  %v61 = add i64 %v9, 1
  %v62 = mul i64 %v61, 8
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v64, <8 x float> %v15)
  %v70 = add i64 %v1, %v61
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v64, <8 x float> %v16)
  %v76 = add i64 %v40, %v61
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v64, <8 x float> %v17)
  %v82 = add i64 %v47, %v61
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v64, <8 x float> %v18)
  %v88 = add i64 %v54, %v61
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v64, <8 x float> %v19)
  %v94 = add i64 %v9, 2
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v2, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v97, <8 x float> %v20)
  %v103 = add i64 %v1, %v94
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v97, <8 x float> %v21)
  %v109 = add i64 %v40, %v94
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = add i64 %v47, %v94
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v97, <8 x float> %v23)
  %v121 = add i64 %v54, %v94
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v97, <8 x float> %v24)
  %v127 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v128 = fadd <8 x float> %v10, %v15
  %v129 = fadd <8 x float> %v11, %v16
  %v130 = fadd <8 x float> %v12, %v17
  %v131 = fadd <8 x float> %v13, %v18
  %v132 = fadd <8 x float> %v14, %v19
  %v133 = fadd <8 x float> %v128, %v20
  %v134 = fadd <8 x float> %v129, %v21
  %v135 = fadd <8 x float> %v130, %v22
  %v136 = fadd <8 x float> %v131, %v23
  %v137 = fadd <8 x float> %v132, %v24
  br label %b3
b3:
  %v138 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v139 = phi <8 x float> [ %v133, %b2 ], [ %v152, %b4 ]
  %v140 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v141 = phi <8 x float> [ %v135, %b2 ], [ %v164, %b4 ]
  %v142 = phi <8 x float> [ %v136, %b2 ], [ %v170, %b4 ]
  %v143 = phi <8 x float> [ %v137, %b2 ], [ %v176, %b4 ]
  %v144 = icmp slt i64 %v138, %v3
  br i1 %v144, label %b4, label %b5
b4:
  %v145 = mul i64 %v138, 8
  %v146 = getelementptr inbounds float, ptr %v2, i64 %v145
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v149 = load float, ptr %v148, align 4
  %v150 = insertelement <8 x float> poison, float %v149, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v151, <8 x float> %v147, <8 x float> %v139)
  %v153 = add i64 %v1, %v138
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v147, <8 x float> %v140)
  %v159 = add i64 %v40, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v147, <8 x float> %v141)
  %v165 = add i64 %v47, %v138
  %v166 = getelementptr inbounds float, ptr %v0, i64 %v165
  %v167 = load float, ptr %v166, align 4
  %v168 = insertelement <8 x float> poison, float %v167, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v147, <8 x float> %v142)
  %v171 = add i64 %v54, %v138
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v147, <8 x float> %v143)
  %v177 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v178 = load <8 x float>, ptr %v4, align 4
  %v179 = fadd <8 x float> %v178, %v139
  store <8 x float> %v179, ptr %v4, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = fadd <8 x float> %v181, %v140
  store <8 x float> %v182, ptr %v180, align 4
  %v183 = mul i64 %v5, 2
  %v184 = getelementptr inbounds float, ptr %v4, i64 %v183
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = fadd <8 x float> %v185, %v141
  store <8 x float> %v186, ptr %v184, align 4
  %v187 = mul i64 %v5, 3
  %v188 = getelementptr inbounds float, ptr %v4, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v142
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = mul i64 %v5, 4
  %v192 = getelementptr inbounds float, ptr %v4, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = fadd <8 x float> %v193, %v143
  store <8 x float> %v194, ptr %v192, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v37 = mul i64 %v1, 2
  %v44 = mul i64 %v1, 3
  %v51 = mul i64 %v1, 4
  %v58 = mul i64 %v1, 5
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v25, <8 x float> %v10)
  %v31 = add i64 %v1, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v25, <8 x float> %v11)
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v12)
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v13)
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v25, <8 x float> %v14)
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v25, <8 x float> %v15)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v68, <8 x float> %v16)
  %v74 = add i64 %v1, %v65
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v68, <8 x float> %v17)
  %v80 = add i64 %v37, %v65
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v68, <8 x float> %v18)
  %v86 = add i64 %v44, %v65
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v68, <8 x float> %v19)
  %v92 = add i64 %v51, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v68, <8 x float> %v20)
  %v98 = add i64 %v58, %v65
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v68, <8 x float> %v21)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v16
  %v106 = fadd <8 x float> %v11, %v17
  %v107 = fadd <8 x float> %v12, %v18
  %v108 = fadd <8 x float> %v13, %v19
  %v109 = fadd <8 x float> %v14, %v20
  %v110 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v111 = phi i64 [ %v8, %b2 ], [ %v157, %b4 ]
  %v112 = phi <8 x float> [ %v105, %b2 ], [ %v126, %b4 ]
  %v113 = phi <8 x float> [ %v106, %b2 ], [ %v132, %b4 ]
  %v114 = phi <8 x float> [ %v107, %b2 ], [ %v138, %b4 ]
  %v115 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v116 = phi <8 x float> [ %v109, %b2 ], [ %v150, %b4 ]
  %v117 = phi <8 x float> [ %v110, %b2 ], [ %v156, %b4 ]
  %v118 = icmp slt i64 %v111, %v3
  br i1 %v118, label %b4, label %b5
b4:
  %v119 = mul i64 %v111, 8
  %v120 = getelementptr inbounds float, ptr %v2, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v121, <8 x float> %v112)
  %v127 = add i64 %v1, %v111
  %v128 = getelementptr inbounds float, ptr %v0, i64 %v127
  %v129 = load float, ptr %v128, align 4
  %v130 = insertelement <8 x float> poison, float %v129, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> %v121, <8 x float> %v113)
  %v133 = add i64 %v37, %v111
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v121, <8 x float> %v114)
  %v139 = add i64 %v44, %v111
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v121, <8 x float> %v115)
  %v145 = add i64 %v51, %v111
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v121, <8 x float> %v116)
  %v151 = add i64 %v58, %v111
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v121, <8 x float> %v117)
  %v157 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v158 = load <8 x float>, ptr %v4, align 4
  %v159 = fadd <8 x float> %v158, %v112
  store <8 x float> %v159, ptr %v4, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = fadd <8 x float> %v161, %v113
  store <8 x float> %v162, ptr %v160, align 4
  %v163 = mul i64 %v5, 2
  %v164 = getelementptr inbounds float, ptr %v4, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = fadd <8 x float> %v165, %v114
  store <8 x float> %v166, ptr %v164, align 4
  %v167 = mul i64 %v5, 3
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v115
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = mul i64 %v5, 4
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fadd <8 x float> %v173, %v116
  store <8 x float> %v174, ptr %v172, align 4
  %v175 = mul i64 %v5, 5
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v117
  store <8 x float> %v178, ptr %v176, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v39 = mul i64 %v1, 2
  %v46 = mul i64 %v1, 3
  %v53 = mul i64 %v1, 4
  %v60 = mul i64 %v1, 5
  %v67 = mul i64 %v1, 6
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v119, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v27, <8 x float> %v10)
  %v33 = add i64 %v1, %v9
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v27, <8 x float> %v11)
  %v40 = add i64 %v39, %v9
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v27, <8 x float> %v12)
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v13)
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v27, <8 x float> %v14)
  %v61 = add i64 %v60, %v9
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v27, <8 x float> %v15)
  %v68 = add i64 %v67, %v9
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v27, <8 x float> %v16)
  %v74 = add i64 %v9, 1
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v77, <8 x float> %v17)
  %v83 = add i64 %v1, %v74
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v77, <8 x float> %v18)
  %v89 = add i64 %v39, %v74
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v77, <8 x float> %v19)
  %v95 = add i64 %v46, %v74
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v77, <8 x float> %v20)
  %v101 = add i64 %v53, %v74
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v77, <8 x float> %v21)
  %v107 = add i64 %v60, %v74
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v77, <8 x float> %v22)
  %v113 = add i64 %v67, %v74
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v77, <8 x float> %v23)
  %v119 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v120 = fadd <8 x float> %v10, %v17
  %v121 = fadd <8 x float> %v11, %v18
  %v122 = fadd <8 x float> %v12, %v19
  %v123 = fadd <8 x float> %v13, %v20
  %v124 = fadd <8 x float> %v14, %v21
  %v125 = fadd <8 x float> %v15, %v22
  %v126 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v127 = phi i64 [ %v8, %b2 ], [ %v180, %b4 ]
  %v128 = phi <8 x float> [ %v120, %b2 ], [ %v143, %b4 ]
  %v129 = phi <8 x float> [ %v121, %b2 ], [ %v149, %b4 ]
  %v130 = phi <8 x float> [ %v122, %b2 ], [ %v155, %b4 ]
  %v131 = phi <8 x float> [ %v123, %b2 ], [ %v161, %b4 ]
  %v132 = phi <8 x float> [ %v124, %b2 ], [ %v167, %b4 ]
  %v133 = phi <8 x float> [ %v125, %b2 ], [ %v173, %b4 ]
  %v134 = phi <8 x float> [ %v126, %b2 ], [ %v179, %b4 ]
  %v135 = icmp slt i64 %v127, %v3
  br i1 %v135, label %b4, label %b5
b4:
  %v136 = mul i64 %v127, 8
  %v137 = getelementptr inbounds float, ptr %v2, i64 %v136
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v127
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v138, <8 x float> %v128)
  %v144 = add i64 %v1, %v127
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v138, <8 x float> %v129)
  %v150 = add i64 %v39, %v127
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v130)
  %v156 = add i64 %v46, %v127
  %v157 = getelementptr inbounds float, ptr %v0, i64 %v156
  %v158 = load float, ptr %v157, align 4
  %v159 = insertelement <8 x float> poison, float %v158, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  %v161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v160, <8 x float> %v138, <8 x float> %v131)
  %v162 = add i64 %v53, %v127
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v138, <8 x float> %v132)
  %v168 = add i64 %v60, %v127
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v138, <8 x float> %v133)
  %v174 = add i64 %v67, %v127
  %v175 = getelementptr inbounds float, ptr %v0, i64 %v174
  %v176 = load float, ptr %v175, align 4
  %v177 = insertelement <8 x float> poison, float %v176, i64 0
  %v178 = shufflevector <8 x float> %v177, <8 x float> poison, <8 x i32> zeroinitializer
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v138, <8 x float> %v134)
  %v180 = add nsw i64 %v127, 1
  br label %b3
b5:
  %v181 = load <8 x float>, ptr %v4, align 4
  %v182 = fadd <8 x float> %v181, %v128
  store <8 x float> %v182, ptr %v4, align 4
  %v183 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = fadd <8 x float> %v184, %v129
  store <8 x float> %v185, ptr %v183, align 4
  %v186 = mul i64 %v5, 2
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v130
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 3
  %v191 = getelementptr inbounds float, ptr %v4, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v131
  store <8 x float> %v193, ptr %v191, align 4
  %v194 = mul i64 %v5, 4
  %v195 = getelementptr inbounds float, ptr %v4, i64 %v194
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = fadd <8 x float> %v196, %v132
  store <8 x float> %v197, ptr %v195, align 4
  %v198 = mul i64 %v5, 5
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v133
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 6
  %v203 = getelementptr inbounds float, ptr %v4, i64 %v202
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = fadd <8 x float> %v204, %v134
  store <8 x float> %v205, ptr %v203, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v41 = mul i64 %v1, 2
  %v48 = mul i64 %v1, 3
  %v55 = mul i64 %v1, 4
  %v62 = mul i64 %v1, 5
  %v69 = mul i64 %v1, 6
  %v76 = mul i64 %v1, 7
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v134, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v127, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v29, <8 x float> %v10)
  %v35 = add i64 %v1, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v11)
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v29, <8 x float> %v12)
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v29, <8 x float> %v13)
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v29, <8 x float> %v14)
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v29, <8 x float> %v15)
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v29, <8 x float> %v16)
  %v77 = add i64 %v76, %v9
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v29, <8 x float> %v17)
  %v83 = add i64 %v9, 1
  %v84 = mul i64 %v83, 8
  %v85 = getelementptr inbounds float, ptr %v2, i64 %v84
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v86, <8 x float> %v18)
  %v92 = add i64 %v1, %v83
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v86, <8 x float> %v19)
  %v98 = add i64 %v41, %v83
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v86, <8 x float> %v20)
  %v104 = add i64 %v48, %v83
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v86, <8 x float> %v21)
  %v110 = add i64 %v55, %v83
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v86, <8 x float> %v22)
  %v116 = add i64 %v62, %v83
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v86, <8 x float> %v23)
  %v122 = add i64 %v69, %v83
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v86, <8 x float> %v24)
  %v128 = add i64 %v76, %v83
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v86, <8 x float> %v25)
  %v134 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v135 = fadd <8 x float> %v10, %v18
  %v136 = fadd <8 x float> %v11, %v19
  %v137 = fadd <8 x float> %v12, %v20
  %v138 = fadd <8 x float> %v13, %v21
  %v139 = fadd <8 x float> %v14, %v22
  %v140 = fadd <8 x float> %v15, %v23
  %v141 = fadd <8 x float> %v16, %v24
  %v142 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v143 = phi i64 [ %v8, %b2 ], [ %v203, %b4 ]
  %v144 = phi <8 x float> [ %v135, %b2 ], [ %v160, %b4 ]
  %v145 = phi <8 x float> [ %v136, %b2 ], [ %v166, %b4 ]
  %v146 = phi <8 x float> [ %v137, %b2 ], [ %v172, %b4 ]
  %v147 = phi <8 x float> [ %v138, %b2 ], [ %v178, %b4 ]
  %v148 = phi <8 x float> [ %v139, %b2 ], [ %v184, %b4 ]
  %v149 = phi <8 x float> [ %v140, %b2 ], [ %v190, %b4 ]
  %v150 = phi <8 x float> [ %v141, %b2 ], [ %v196, %b4 ]
  %v151 = phi <8 x float> [ %v142, %b2 ], [ %v202, %b4 ]
  %v152 = icmp slt i64 %v143, %v3
  br i1 %v152, label %b4, label %b5
b4:
  %v153 = mul i64 %v143, 8
  %v154 = getelementptr inbounds float, ptr %v2, i64 %v153
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v155, <8 x float> %v144)
  %v161 = add i64 %v1, %v143
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v155, <8 x float> %v145)
  %v167 = add i64 %v41, %v143
  %v168 = getelementptr inbounds float, ptr %v0, i64 %v167
  %v169 = load float, ptr %v168, align 4
  %v170 = insertelement <8 x float> poison, float %v169, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v155, <8 x float> %v146)
  %v173 = add i64 %v48, %v143
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v155, <8 x float> %v147)
  %v179 = add i64 %v55, %v143
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v155, <8 x float> %v148)
  %v185 = add i64 %v62, %v143
  %v186 = getelementptr inbounds float, ptr %v0, i64 %v185
  %v187 = load float, ptr %v186, align 4
  %v188 = insertelement <8 x float> poison, float %v187, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> %v155, <8 x float> %v149)
  %v191 = add i64 %v69, %v143
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v155, <8 x float> %v150)
  %v197 = add i64 %v76, %v143
  %v198 = getelementptr inbounds float, ptr %v0, i64 %v197
  %v199 = load float, ptr %v198, align 4
  %v200 = insertelement <8 x float> poison, float %v199, i64 0
  %v201 = shufflevector <8 x float> %v200, <8 x float> poison, <8 x i32> zeroinitializer
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v201, <8 x float> %v155, <8 x float> %v151)
  %v203 = add nsw i64 %v143, 1
  br label %b3
b5:
  %v204 = load <8 x float>, ptr %v4, align 4
  %v205 = fadd <8 x float> %v204, %v144
  store <8 x float> %v205, ptr %v4, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v145
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 2
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v146
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = mul i64 %v5, 3
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v147
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = mul i64 %v5, 4
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v148
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 5
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = fadd <8 x float> %v223, %v149
  store <8 x float> %v224, ptr %v222, align 4
  %v225 = mul i64 %v5, 6
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v150
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = mul i64 %v5, 7
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v151
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds i64, ptr %v1, i64 1
  %v47 = load i64, ptr %v46, align 8
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v60 = load ptr, ptr %v59, align 4
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v73 = load ptr, ptr %v72, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v79 = load ptr, ptr %v78, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v83 = load ptr, ptr %v82, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v90 = load ptr, ptr %v89, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v94 = load ptr, ptr %v93, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v98 = load ptr, ptr %v97, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v102 = load ptr, ptr %v101, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 448
  %v9 = getelementptr inbounds float, ptr %v7, i64 1728
  %v10 = mul i64 %v2, 24832
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v48 = mul i64 %v5, %v47
  %v49 = mul i64 %v48, 32
  %v50 = getelementptr inbounds float, ptr %v45, i64 %v49
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v49
  %v65 = getelementptr inbounds float, ptr %v12, i64 24
  %v74 = mul i64 %v48, 8
  %v75 = getelementptr inbounds float, ptr %v73, i64 %v74
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v74
  %v84 = and i64 %v5, 1
  %v85 = mul i64 %v84, %v47
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v83, i64 %v86
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v74
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v74
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v86
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v86
  %v158 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v172, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 1
  %v24 = sdiv i64 %v23, 2
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v26
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v171, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v42 = mul i64 %v30, 1280
  %v43 = getelementptr inbounds float, ptr %v8, i64 %v42
  %v57 = add i64 %v42, 1024
  %v58 = getelementptr inbounds float, ptr %v8, i64 %v57
  %v66 = add i64 %v57, 256
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v170, %b15 ]
  %v33 = icmp slt i64 %v32, %v26
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v29
  %v35 = mul i64 %v32, %v27
  %v36 = select i1 %v34, i64 %v32, i64 %v29
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v17, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v27, %v39
  %v41 = add i64 %v38, %v40
  %v51 = mul i64 %v38, 32
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v53 = sub i64 %v40, 1
  %v54 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v53
  %v55 = load ptr, ptr %v54, align 4
  %v56 = icmp sgt i64 %v40, 0
  br i1 %v56, label %b9, label %b10
b9:
  call void %v55(ptr %v52, i64 32, ptr %v43, i64 32, ptr %v12, i64 32, i64 8)
  br label %b10
b10:
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v51
  %v63 = getelementptr inbounds ptr, ptr @table_tile_2x1_more, i64 %v53
  %v64 = load ptr, ptr %v63, align 4
  br i1 %v56, label %b11, label %b12
b11:
  call void %v64(ptr %v62, i64 32, ptr %v58, i64 32, ptr %v65, i64 32, i64 0)
  br label %b12
b12:
  br label %b13
b13:
  %v67 = phi i64 [ %v38, %b12 ], [ %v169, %b18 ]
  %v68 = icmp slt i64 %v67, %v41
  br i1 %v68, label %b14, label %b15
b14:
  %v69 = sub i64 %v67, %v38
  %v70 = mul i64 %v69, 32
  %v71 = getelementptr inbounds float, ptr %v12, i64 %v70
  %v76 = mul i64 %v67, 8
  %v77 = getelementptr inbounds float, ptr %v75, i64 %v76
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v76
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v76
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v76
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v76
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v76
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v76
  br label %b16
b16:
  %v105 = phi i64 [ 0, %b14 ], [ %v168, %b17 ]
  %v106 = icmp slt i64 %v105, 1
  br i1 %v106, label %b17, label %b18
b17:
  %v107 = add i64 %v30, %v105
  %v108 = mul i64 %v107, 8
  %v109 = mul i64 %v105, 8
  %v110 = getelementptr inbounds float, ptr %v71, i64 %v109
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = add i64 1, %v105
  %v113 = mul i64 %v112, 8
  %v114 = getelementptr inbounds float, ptr %v71, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = add i64 2, %v105
  %v117 = mul i64 %v116, 8
  %v118 = getelementptr inbounds float, ptr %v71, i64 %v117
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = add i64 3, %v105
  %v121 = mul i64 %v120, 8
  %v122 = getelementptr inbounds float, ptr %v71, i64 %v121
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v77, i64 %v108
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = getelementptr inbounds float, ptr %v81, i64 %v108
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v127)
  %v129 = fneg <8 x float> %v128
  %v130 = fcmp olt <8 x float> %v129, splat (float 0xC05A400000000000)
  %v131 = select <8 x i1> %v130, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v129
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v133 = fsub <8 x float> %v132, splat (float 0x4168000000000000)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v131)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v134)
  %v136 = bitcast <8 x float> %v132 to <8 x i32>
  %v137 = fmul <8 x float> %v135, %v135
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v135, <8 x float> splat (float 0x3F81227F40000000))
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v135, <8 x float> splat (float 0x3FA5556740000000))
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v135, <8 x float> splat (float 0x3FC5554B00000000))
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v135, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v141, <8 x float> %v135)
  %v143 = sub <8 x i32> %v136, splat (i32 1262485250)
  %v144 = lshr <8 x i32> %v143, splat (i32 1)
  %v145 = sub <8 x i32> %v143, %v144
  %v146 = shl <8 x i32> %v144, splat (i32 23)
  %v147 = bitcast <8 x i32> %v146 to <8 x float>
  %v148 = shl <8 x i32> %v145, splat (i32 23)
  %v149 = bitcast <8 x i32> %v148 to <8 x float>
  %v150 = fadd <8 x float> %v142, splat (float 0x3FF0000000000000)
  %v151 = fmul <8 x float> %v150, %v147
  %v152 = fmul <8 x float> %v151, %v149
  %v153 = fcmp olt <8 x float> %v127, splat (float 0x0000000000000000)
  %v154 = select <8 x i1> %v153, <8 x float> %v152, <8 x float> splat (float 0x3FF0000000000000)
  %v155 = fadd <8 x float> %v152, splat (float 0x3FF0000000000000)
  %v156 = fdiv <8 x float> %v154, %v155
  %v157 = fmul <8 x float> %v119, %v156
  %v160 = fsub <8 x float> %v159, %v156
  %v161 = fmul <8 x float> %v157, %v160
  %v162 = fsub <8 x float> %v125, %v161
  %v163 = getelementptr inbounds float, ptr %v88, i64 %v108
  store <8 x float> %v111, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v92, i64 %v108
  store <8 x float> %v115, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v96, i64 %v108
  store <8 x float> %v119, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v100, i64 %v108
  store <8 x float> %v123, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v104, i64 %v108
  store <8 x float> %v162, ptr %v167, align 4
  %v168 = add nsw i64 %v105, 1
  br label %b16
b18:
  %v169 = add nsw i64 %v67, 1
  br label %b13
b15:
  %v170 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v171 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v172 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = load i64, ptr %v1, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v33 = load ptr, ptr %v32, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1728
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v35, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v27 = mul i64 %v14, 8
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v31, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v30, %b4 ]
  %v19 = icmp slt i64 %v17, %v16
  br i1 %v19, label %b4, label %b5
b4:
  %v24 = mul i64 %v17, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v21, i64 %v25
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v18, %v29
  %v31 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v27
  store <8 x float> %v18, ptr %v34, align 4
  %v35 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = load i64, ptr %v1, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v33 = load ptr, ptr %v32, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1728
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v35, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v27 = mul i64 %v14, 8
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v31, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v30, %b4 ]
  %v19 = icmp slt i64 %v17, %v16
  br i1 %v19, label %b4, label %b5
b4:
  %v24 = mul i64 %v17, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v21, i64 %v25
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v18, %v29
  %v31 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v27
  store <8 x float> %v18, ptr %v34, align 4
  %v35 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = load i64, ptr %v1, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v45 = load ptr, ptr %v44, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1728
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v50, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v30 = mul i64 %v14, 32
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v43, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v39, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v40, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v41, %b4 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v42, %b4 ]
  %v22 = icmp slt i64 %v17, %v16
  br i1 %v22, label %b4, label %b5
b4:
  %v27 = mul i64 %v17, %v26
  %v28 = mul i64 %v27, 32
  %v29 = getelementptr inbounds float, ptr %v24, i64 %v28
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v31, i64 8
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v31, i64 16
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v31, i64 24
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v18, %v32
  %v40 = fadd <8 x float> %v19, %v34
  %v41 = fadd <8 x float> %v20, %v36
  %v42 = fadd <8 x float> %v21, %v38
  %v43 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v30
  store <8 x float> %v18, ptr %v46, align 4
  %v47 = getelementptr inbounds float, ptr %v46, i64 8
  store <8 x float> %v19, ptr %v47, align 4
  %v48 = getelementptr inbounds float, ptr %v46, i64 16
  store <8 x float> %v20, ptr %v48, align 4
  %v49 = getelementptr inbounds float, ptr %v46, i64 24
  store <8 x float> %v21, ptr %v49, align 4
  %v50 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v20 = load ptr, ptr %v19, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 6
  %v27 = load i64, ptr %v26, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v29 = load ptr, ptr %v28, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1728
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v18 = getelementptr inbounds float, ptr %v17, i64 8
  %v21 = getelementptr inbounds float, ptr %v17, i64 16
  call void @outer_0_8_8_8(ptr %v11, i64 32, i64 32, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v20, i64 8, i64 8, ptr %v18, i64 24, i64 0, ptr %v23, i64 8, i64 8, ptr %v21, i64 24, i64 0, ptr %v29, i64 8, i64 8, ptr %v25, i64 8, i64 %v27)
  ret void
}
define internal void @outer_0_8_8_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12, ptr %v13, i64 %v14, i64 %v15, ptr %v16, i64 %v17, i64 %v18, ptr %v19, i64 %v20, i64 %v21, ptr %v22, i64 %v23, i64 %v24) #1 {
entry:
  %v25 = getelementptr inbounds float, ptr %v4, i64 12288
  %v26 = add i64 %v2, 1
  %v27 = sdiv i64 %v26, 2
  %v28 = add i64 %v5, 1
  %v29 = mul i64 %v27, %v5
  %v30 = sdiv i64 %v29, %v6
  %v31 = mul i64 %v30, 2
  %v32 = icmp slt i64 %v31, %v2
  %v33 = select i1 %v32, i64 %v31, i64 %v2
  %v34 = mul i64 %v27, %v28
  %v35 = sdiv i64 %v34, %v6
  %v36 = mul i64 %v35, 2
  %v37 = icmp slt i64 %v36, %v2
  %v38 = select i1 %v37, i64 %v36, i64 %v2
  %v39 = or i64 %v3, %v12
  %v40 = icmp eq i64 %v39, 0
  br i1 %v40, label %b0, label %b1
b0:
  %v45 = mul i64 %v9, 4
  br label %b2
b2:
  %v41 = phi i64 [ %v33, %b0 ], [ %v46, %b3 ]
  %v42 = icmp slt i64 %v41, %v38
  br i1 %v42, label %b3, label %b4
b3:
  %v43 = mul i64 %v41, %v11
  %v44 = getelementptr inbounds float, ptr %v10, i64 %v43
  call void @llvm.memset.p0.i64(ptr %v44, i8 0, i64 %v45, i1 0)
  %v46 = add nsw i64 %v41, 1
  br label %b2
b4:
  br label %b1
b1:
  %v47 = or i64 %v3, %v18
  %v48 = icmp eq i64 %v47, 0
  br i1 %v48, label %b5, label %b6
b5:
  %v53 = mul i64 %v15, 4
  br label %b7
b7:
  %v49 = phi i64 [ %v33, %b5 ], [ %v54, %b8 ]
  %v50 = icmp slt i64 %v49, %v38
  br i1 %v50, label %b8, label %b9
b8:
  %v51 = mul i64 %v49, %v17
  %v52 = getelementptr inbounds float, ptr %v16, i64 %v51
  call void @llvm.memset.p0.i64(ptr %v52, i8 0, i64 %v53, i1 0)
  %v54 = add nsw i64 %v49, 1
  br label %b7
b9:
  br label %b6
b6:
  %v55 = or i64 %v3, %v24
  %v56 = icmp eq i64 %v55, 0
  br i1 %v56, label %b10, label %b11
b10:
  %v61 = mul i64 %v21, 4
  br label %b12
b12:
  %v57 = phi i64 [ %v33, %b10 ], [ %v62, %b13 ]
  %v58 = icmp slt i64 %v57, %v38
  br i1 %v58, label %b13, label %b14
b13:
  %v59 = mul i64 %v57, %v23
  %v60 = getelementptr inbounds float, ptr %v22, i64 %v59
  call void @llvm.memset.p0.i64(ptr %v60, i8 0, i64 %v61, i1 0)
  %v62 = add nsw i64 %v57, 1
  br label %b12
b14:
  br label %b11
b11:
  %v101 = sub i64 %v9, 8
  %v156 = sub i64 %v15, 8
  %v211 = sub i64 %v21, 8
  br label %b15
b15:
  %v63 = phi i64 [ 0, %b11 ], [ %v267, %b20 ]
  %v64 = icmp slt i64 %v63, %v3
  br i1 %v64, label %b16, label %b17
b16:
  %v65 = sub i64 %v3, %v63
  %v66 = icmp slt i64 %v65, 384
  %v67 = select i1 %v66, i64 %v65, i64 384
  %v76 = mul i64 %v63, %v1
  %v104 = mul i64 %v63, %v8
  %v124 = or i64 %v63, %v12
  %v136 = add i64 %v104, %v101
  %v137 = getelementptr inbounds float, ptr %v7, i64 %v136
  %v159 = mul i64 %v63, %v14
  %v179 = or i64 %v63, %v18
  %v191 = add i64 %v159, %v156
  %v192 = getelementptr inbounds float, ptr %v13, i64 %v191
  %v214 = mul i64 %v63, %v20
  %v234 = or i64 %v63, %v24
  %v246 = add i64 %v214, %v211
  %v247 = getelementptr inbounds float, ptr %v19, i64 %v246
  br label %b18
b18:
  %v68 = phi i64 [ %v33, %b16 ], [ %v266, %b73 ]
  %v69 = icmp slt i64 %v68, %v38
  br i1 %v69, label %b19, label %b20
b19:
  %v70 = sub i64 %v38, %v68
  %v71 = icmp slt i64 %v70, 64
  %v72 = select i1 %v71, i64 %v70, i64 64
  %v73 = sdiv i64 %v72, 2
  %v74 = mul i64 %v73, 2
  %v75 = sub i64 %v72, %v74
  %v77 = add i64 %v76, %v68
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v85 = sub i64 %v73, 1
  %v94 = icmp sge i64 %v85, 0
  %v95 = mul i64 %v85, 2
  %v97 = mul i64 %v85, 784
  br label %b21
b21:
  %v79 = phi i64 [ 0, %b19 ], [ %v100, %b28 ]
  %v80 = icmp slt i64 %v79, %v67
  br i1 %v80, label %b22, label %b23
b22:
  %v81 = mul i64 %v79, %v1
  %v82 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v83 = mul i64 %v79, 2
  %v84 = getelementptr inbounds float, ptr %v25, i64 %v83
  br label %b24
b24:
  %v86 = phi i64 [ 0, %b22 ], [ %v93, %b25 ]
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b25, label %b26
b25:
  %v88 = mul i64 %v86, 2
  %v89 = getelementptr inbounds float, ptr %v82, i64 %v88
  %v90 = mul i64 %v86, 784
  %v91 = getelementptr inbounds float, ptr %v84, i64 %v90
  %v92 = load <2 x float>, ptr %v89, align 4
  store <2 x float> %v92, ptr %v91, align 4
  %v93 = add nsw i64 %v86, 1
  br label %b24
b26:
  br i1 %v94, label %b27, label %b28
b27:
  %v96 = getelementptr inbounds float, ptr %v82, i64 %v95
  %v98 = getelementptr inbounds float, ptr %v84, i64 %v97
  %v99 = load <2 x float>, ptr %v96, align 4
  store <2 x float> %v99, ptr %v98, align 4
  br label %b28
b28:
  %v100 = add nsw i64 %v79, 1
  br label %b21
b23:
  br label %b29
b29:
  %v102 = phi i64 [ 0, %b23 ], [ %v135, %b37 ]
  %v103 = icmp slt i64 %v102, %v101
  br i1 %v103, label %b30, label %b31
b30:
  %v105 = add i64 %v104, %v102
  %v106 = getelementptr inbounds float, ptr %v7, i64 %v105
  br label %b32
b32:
  %v107 = phi i64 [ 0, %b30 ], [ %v123, %b33 ]
  %v108 = icmp slt i64 %v107, %v67
  br i1 %v108, label %b33, label %b34
b33:
  %v109 = mul i64 %v107, %v8
  %v110 = getelementptr inbounds float, ptr %v106, i64 %v109
  %v111 = mul i64 %v107, 32
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  %v113 = load <8 x float>, ptr %v110, align 4
  store <8 x float> %v113, ptr %v112, align 4
  %v114 = getelementptr inbounds float, ptr %v110, i64 8
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = getelementptr inbounds float, ptr %v112, i64 8
  store <8 x float> %v115, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v110, i64 16
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = getelementptr inbounds float, ptr %v112, i64 16
  store <8 x float> %v118, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v110, i64 24
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v112, i64 24
  store <8 x float> %v121, ptr %v122, align 4
  %v123 = add nsw i64 %v107, 1
  br label %b32
b34:
  br label %b35
b35:
  %v125 = phi i64 [ 0, %b34 ], [ %v134, %b36 ]
  %v126 = icmp slt i64 %v125, %v73
  br i1 %v126, label %b36, label %b37
b36:
  %v127 = mul i64 %v125, 2
  %v128 = add i64 %v68, %v127
  %v129 = mul i64 %v125, 784
  %v130 = getelementptr inbounds float, ptr %v25, i64 %v129
  %v131 = mul i64 %v128, %v11
  %v132 = add i64 %v131, %v102
  %v133 = getelementptr inbounds float, ptr %v10, i64 %v132
  call void @outer_2x32(ptr %v130, ptr %v4, i64 %v67, ptr %v133, i64 %v11, i64 %v124)
  %v134 = add nsw i64 %v125, 1
  br label %b35
b37:
  %v135 = add nsw i64 %v102, 32
  br label %b29
b31:
  br label %b38
b38:
  %v138 = phi i64 [ 0, %b31 ], [ %v145, %b39 ]
  %v139 = icmp slt i64 %v138, %v67
  br i1 %v139, label %b39, label %b40
b39:
  %v140 = mul i64 %v138, %v8
  %v141 = getelementptr inbounds float, ptr %v137, i64 %v140
  %v142 = mul i64 %v138, 8
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  %v144 = load <8 x float>, ptr %v141, align 4
  store <8 x float> %v144, ptr %v143, align 4
  %v145 = add nsw i64 %v138, 1
  br label %b38
b40:
  br label %b41
b41:
  %v146 = phi i64 [ 0, %b40 ], [ %v155, %b42 ]
  %v147 = icmp slt i64 %v146, %v73
  br i1 %v147, label %b42, label %b43
b42:
  %v148 = mul i64 %v146, 2
  %v149 = add i64 %v68, %v148
  %v150 = mul i64 %v146, 784
  %v151 = getelementptr inbounds float, ptr %v25, i64 %v150
  %v152 = mul i64 %v149, %v11
  %v153 = add i64 %v152, %v101
  %v154 = getelementptr inbounds float, ptr %v10, i64 %v153
  call void @outer_2x8(ptr %v151, ptr %v4, i64 %v67, ptr %v154, i64 %v11, i64 %v124)
  %v155 = add nsw i64 %v146, 1
  br label %b41
b43:
  br label %b44
b44:
  %v157 = phi i64 [ 0, %b43 ], [ %v190, %b52 ]
  %v158 = icmp slt i64 %v157, %v156
  br i1 %v158, label %b45, label %b46
b45:
  %v160 = add i64 %v159, %v157
  %v161 = getelementptr inbounds float, ptr %v13, i64 %v160
  br label %b47
b47:
  %v162 = phi i64 [ 0, %b45 ], [ %v178, %b48 ]
  %v163 = icmp slt i64 %v162, %v67
  br i1 %v163, label %b48, label %b49
b48:
  %v164 = mul i64 %v162, %v14
  %v165 = getelementptr inbounds float, ptr %v161, i64 %v164
  %v166 = mul i64 %v162, 32
  %v167 = getelementptr inbounds float, ptr %v4, i64 %v166
  %v168 = load <8 x float>, ptr %v165, align 4
  store <8 x float> %v168, ptr %v167, align 4
  %v169 = getelementptr inbounds float, ptr %v165, i64 8
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = getelementptr inbounds float, ptr %v167, i64 8
  store <8 x float> %v170, ptr %v171, align 4
  %v172 = getelementptr inbounds float, ptr %v165, i64 16
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = getelementptr inbounds float, ptr %v167, i64 16
  store <8 x float> %v173, ptr %v174, align 4
  %v175 = getelementptr inbounds float, ptr %v165, i64 24
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = getelementptr inbounds float, ptr %v167, i64 24
  store <8 x float> %v176, ptr %v177, align 4
  %v178 = add nsw i64 %v162, 1
  br label %b47
b49:
  br label %b50
b50:
  %v180 = phi i64 [ 0, %b49 ], [ %v189, %b51 ]
  %v181 = icmp slt i64 %v180, %v73
  br i1 %v181, label %b51, label %b52
b51:
  %v182 = mul i64 %v180, 2
  %v183 = add i64 %v68, %v182
  %v184 = mul i64 %v180, 784
  %v185 = getelementptr inbounds float, ptr %v25, i64 %v184
  %v186 = mul i64 %v183, %v17
  %v187 = add i64 %v186, %v157
  %v188 = getelementptr inbounds float, ptr %v16, i64 %v187
  call void @outer_2x32(ptr %v185, ptr %v4, i64 %v67, ptr %v188, i64 %v17, i64 %v179)
  %v189 = add nsw i64 %v180, 1
  br label %b50
b52:
  %v190 = add nsw i64 %v157, 32
  br label %b44
b46:
  br label %b53
b53:
  %v193 = phi i64 [ 0, %b46 ], [ %v200, %b54 ]
  %v194 = icmp slt i64 %v193, %v67
  br i1 %v194, label %b54, label %b55
b54:
  %v195 = mul i64 %v193, %v14
  %v196 = getelementptr inbounds float, ptr %v192, i64 %v195
  %v197 = mul i64 %v193, 8
  %v198 = getelementptr inbounds float, ptr %v4, i64 %v197
  %v199 = load <8 x float>, ptr %v196, align 4
  store <8 x float> %v199, ptr %v198, align 4
  %v200 = add nsw i64 %v193, 1
  br label %b53
b55:
  br label %b56
b56:
  %v201 = phi i64 [ 0, %b55 ], [ %v210, %b57 ]
  %v202 = icmp slt i64 %v201, %v73
  br i1 %v202, label %b57, label %b58
b57:
  %v203 = mul i64 %v201, 2
  %v204 = add i64 %v68, %v203
  %v205 = mul i64 %v201, 784
  %v206 = getelementptr inbounds float, ptr %v25, i64 %v205
  %v207 = mul i64 %v204, %v17
  %v208 = add i64 %v207, %v156
  %v209 = getelementptr inbounds float, ptr %v16, i64 %v208
  call void @outer_2x8(ptr %v206, ptr %v4, i64 %v67, ptr %v209, i64 %v17, i64 %v179)
  %v210 = add nsw i64 %v201, 1
  br label %b56
b58:
  br label %b59
b59:
  %v212 = phi i64 [ 0, %b58 ], [ %v245, %b67 ]
  %v213 = icmp slt i64 %v212, %v211
  br i1 %v213, label %b60, label %b61
b60:
  %v215 = add i64 %v214, %v212
  %v216 = getelementptr inbounds float, ptr %v19, i64 %v215
  br label %b62
b62:
  %v217 = phi i64 [ 0, %b60 ], [ %v233, %b63 ]
  %v218 = icmp slt i64 %v217, %v67
  br i1 %v218, label %b63, label %b64
b63:
  %v219 = mul i64 %v217, %v20
  %v220 = getelementptr inbounds float, ptr %v216, i64 %v219
  %v221 = mul i64 %v217, 32
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  %v223 = load <8 x float>, ptr %v220, align 4
  store <8 x float> %v223, ptr %v222, align 4
  %v224 = getelementptr inbounds float, ptr %v220, i64 8
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = getelementptr inbounds float, ptr %v222, i64 8
  store <8 x float> %v225, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v220, i64 16
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = getelementptr inbounds float, ptr %v222, i64 16
  store <8 x float> %v228, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v220, i64 24
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = getelementptr inbounds float, ptr %v222, i64 24
  store <8 x float> %v231, ptr %v232, align 4
  %v233 = add nsw i64 %v217, 1
  br label %b62
b64:
  br label %b65
b65:
  %v235 = phi i64 [ 0, %b64 ], [ %v244, %b66 ]
  %v236 = icmp slt i64 %v235, %v73
  br i1 %v236, label %b66, label %b67
b66:
  %v237 = mul i64 %v235, 2
  %v238 = add i64 %v68, %v237
  %v239 = mul i64 %v235, 784
  %v240 = getelementptr inbounds float, ptr %v25, i64 %v239
  %v241 = mul i64 %v238, %v23
  %v242 = add i64 %v241, %v212
  %v243 = getelementptr inbounds float, ptr %v22, i64 %v242
  call void @outer_2x32(ptr %v240, ptr %v4, i64 %v67, ptr %v243, i64 %v23, i64 %v234)
  %v244 = add nsw i64 %v235, 1
  br label %b65
b67:
  %v245 = add nsw i64 %v212, 32
  br label %b59
b61:
  br label %b68
b68:
  %v248 = phi i64 [ 0, %b61 ], [ %v255, %b69 ]
  %v249 = icmp slt i64 %v248, %v67
  br i1 %v249, label %b69, label %b70
b69:
  %v250 = mul i64 %v248, %v20
  %v251 = getelementptr inbounds float, ptr %v247, i64 %v250
  %v252 = mul i64 %v248, 8
  %v253 = getelementptr inbounds float, ptr %v4, i64 %v252
  %v254 = load <8 x float>, ptr %v251, align 4
  store <8 x float> %v254, ptr %v253, align 4
  %v255 = add nsw i64 %v248, 1
  br label %b68
b70:
  br label %b71
b71:
  %v256 = phi i64 [ 0, %b70 ], [ %v265, %b72 ]
  %v257 = icmp slt i64 %v256, %v73
  br i1 %v257, label %b72, label %b73
b72:
  %v258 = mul i64 %v256, 2
  %v259 = add i64 %v68, %v258
  %v260 = mul i64 %v256, 784
  %v261 = getelementptr inbounds float, ptr %v25, i64 %v260
  %v262 = mul i64 %v259, %v23
  %v263 = add i64 %v262, %v211
  %v264 = getelementptr inbounds float, ptr %v22, i64 %v263
  call void @outer_2x8(ptr %v261, ptr %v4, i64 %v67, ptr %v264, i64 %v23, i64 %v234)
  %v265 = add nsw i64 %v256, 1
  br label %b71
b73:
  %v266 = add nsw i64 %v68, 64
  br label %b18
b20:
  %v267 = add nsw i64 %v63, 384
  br label %b15
b17:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #1 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v42, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v15 = icmp slt i64 %v6, %v2
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = mul i64 %v6, 32
  %v17 = getelementptr inbounds float, ptr %v1, i64 %v16
  %v18 = mul i64 %v6, 2
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load <8 x float>, ptr %v17, align 4
  %v21 = getelementptr inbounds float, ptr %v17, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v17, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v17, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = load float, ptr %v19, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v20, <8 x float> %v7)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v24, <8 x float> %v9)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v10)
  %v34 = getelementptr inbounds float, ptr %v19, i64 1
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v20, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v22, <8 x float> %v12)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v13)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v26, <8 x float> %v14)
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #1 {
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
  %v12 = mul i64 %v6, 2
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
define internal void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1728
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = add i64 %v2, 1
  %v11 = sdiv i64 %v2, %v3
  %v12 = mul i64 %v11, 32
  %v13 = icmp slt i64 %v12, 32
  %v14 = select i1 %v13, i64 %v12, i64 32
  %v15 = sdiv i64 %v10, %v3
  %v16 = mul i64 %v15, 32
  %v17 = icmp slt i64 %v16, 32
  %v18 = select i1 %v17, i64 %v16, i64 32
  %v27 = mul i64 %v26, %v25
  br label %b0
b0:
  %v19 = phi i64 [ %v14, %entry ], [ %v71, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 8
  %v22 = add i64 %v19, 16
  %v23 = add i64 %v19, 24
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v64, %b8 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v60, %b8 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v61, %b8 ]
  %v31 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v62, %b8 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v63, %b8 ]
  %v33 = icmp slt i64 %v28, %v27
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v28, 128
  %v35 = icmp slt i64 %v34, %v27
  %v36 = select i1 %v35, i64 %v34, i64 %v27
  br label %b6
b6:
  %v37 = phi i64 [ %v28, %b4 ], [ %v59, %b7 ]
  %v38 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v55, %b7 ]
  %v39 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v56, %b7 ]
  %v40 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v57, %b7 ]
  %v41 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v58, %b7 ]
  %v42 = icmp slt i64 %v37, %v36
  br i1 %v42, label %b7, label %b8
b7:
  %v45 = mul i64 %v37, 32
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v19
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v21
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v46, i64 %v22
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v46, i64 %v23
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = fadd <8 x float> %v38, %v48
  %v56 = fadd <8 x float> %v39, %v50
  %v57 = fadd <8 x float> %v40, %v52
  %v58 = fadd <8 x float> %v41, %v54
  %v59 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v60 = fadd <8 x float> %v29, %v38
  %v61 = fadd <8 x float> %v30, %v39
  %v62 = fadd <8 x float> %v31, %v40
  %v63 = fadd <8 x float> %v32, %v41
  %v64 = add nsw i64 %v28, 128
  br label %b3
b5:
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  store <8 x float> %v29, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v21
  store <8 x float> %v30, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v22
  store <8 x float> %v31, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v66, i64 %v23
  store <8 x float> %v32, ptr %v70, align 4
  %v71 = add nsw i64 %v19, 32
  br label %b0
b2:
  ret void
}
define internal void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1728
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_0_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @outer_0_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #1 {
entry:
  %v13 = getelementptr inbounds float, ptr %v4, i64 12288
  %v14 = add i64 %v2, 1
  %v15 = sdiv i64 %v14, 2
  %v16 = add i64 %v5, 1
  %v17 = mul i64 %v15, %v5
  %v18 = sdiv i64 %v17, %v6
  %v19 = mul i64 %v18, 2
  %v20 = icmp slt i64 %v19, %v2
  %v21 = select i1 %v20, i64 %v19, i64 %v2
  %v22 = mul i64 %v15, %v16
  %v23 = sdiv i64 %v22, %v6
  %v24 = mul i64 %v23, 2
  %v25 = icmp slt i64 %v24, %v2
  %v26 = select i1 %v25, i64 %v24, i64 %v2
  %v27 = or i64 %v3, %v12
  %v28 = icmp eq i64 %v27, 0
  br i1 %v28, label %b0, label %b1
b0:
  %v33 = mul i64 %v9, 4
  br label %b2
b2:
  %v29 = phi i64 [ %v21, %b0 ], [ %v34, %b3 ]
  %v30 = icmp slt i64 %v29, %v26
  br i1 %v30, label %b3, label %b4
b3:
  %v31 = mul i64 %v29, %v11
  %v32 = getelementptr inbounds float, ptr %v10, i64 %v31
  call void @llvm.memset.p0.i64(ptr %v32, i8 0, i64 %v33, i1 0)
  %v34 = add nsw i64 %v29, 1
  br label %b2
b4:
  br label %b1
b1:
  %v73 = sub i64 %v9, 8
  br label %b5
b5:
  %v35 = phi i64 [ 0, %b1 ], [ %v129, %b10 ]
  %v36 = icmp slt i64 %v35, %v3
  br i1 %v36, label %b6, label %b7
b6:
  %v37 = sub i64 %v3, %v35
  %v38 = icmp slt i64 %v37, 384
  %v39 = select i1 %v38, i64 %v37, i64 384
  %v48 = mul i64 %v35, %v1
  %v76 = mul i64 %v35, %v8
  %v96 = or i64 %v35, %v12
  %v108 = add i64 %v76, %v73
  %v109 = getelementptr inbounds float, ptr %v7, i64 %v108
  br label %b8
b8:
  %v40 = phi i64 [ %v21, %b6 ], [ %v128, %b33 ]
  %v41 = icmp slt i64 %v40, %v26
  br i1 %v41, label %b9, label %b10
b9:
  %v42 = sub i64 %v26, %v40
  %v43 = icmp slt i64 %v42, 64
  %v44 = select i1 %v43, i64 %v42, i64 64
  %v45 = sdiv i64 %v44, 2
  %v46 = mul i64 %v45, 2
  %v47 = sub i64 %v44, %v46
  %v49 = add i64 %v48, %v40
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v57 = sub i64 %v45, 1
  %v66 = icmp sge i64 %v57, 0
  %v67 = mul i64 %v57, 2
  %v69 = mul i64 %v57, 784
  br label %b11
b11:
  %v51 = phi i64 [ 0, %b9 ], [ %v72, %b18 ]
  %v52 = icmp slt i64 %v51, %v39
  br i1 %v52, label %b12, label %b13
b12:
  %v53 = mul i64 %v51, %v1
  %v54 = getelementptr inbounds float, ptr %v50, i64 %v53
  %v55 = mul i64 %v51, 2
  %v56 = getelementptr inbounds float, ptr %v13, i64 %v55
  br label %b14
b14:
  %v58 = phi i64 [ 0, %b12 ], [ %v65, %b15 ]
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b15, label %b16
b15:
  %v60 = mul i64 %v58, 2
  %v61 = getelementptr inbounds float, ptr %v54, i64 %v60
  %v62 = mul i64 %v58, 784
  %v63 = getelementptr inbounds float, ptr %v56, i64 %v62
  %v64 = load <2 x float>, ptr %v61, align 4
  store <2 x float> %v64, ptr %v63, align 4
  %v65 = add nsw i64 %v58, 1
  br label %b14
b16:
  br i1 %v66, label %b17, label %b18
b17:
  %v68 = getelementptr inbounds float, ptr %v54, i64 %v67
  %v70 = getelementptr inbounds float, ptr %v56, i64 %v69
  %v71 = load <2 x float>, ptr %v68, align 4
  store <2 x float> %v71, ptr %v70, align 4
  br label %b18
b18:
  %v72 = add nsw i64 %v51, 1
  br label %b11
b13:
  br label %b19
b19:
  %v74 = phi i64 [ 0, %b13 ], [ %v107, %b27 ]
  %v75 = icmp slt i64 %v74, %v73
  br i1 %v75, label %b20, label %b21
b20:
  %v77 = add i64 %v76, %v74
  %v78 = getelementptr inbounds float, ptr %v7, i64 %v77
  br label %b22
b22:
  %v79 = phi i64 [ 0, %b20 ], [ %v95, %b23 ]
  %v80 = icmp slt i64 %v79, %v39
  br i1 %v80, label %b23, label %b24
b23:
  %v81 = mul i64 %v79, %v8
  %v82 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v83 = mul i64 %v79, 32
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v82, align 4
  store <8 x float> %v85, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v82, i64 8
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds float, ptr %v84, i64 8
  store <8 x float> %v87, ptr %v88, align 4
  %v89 = getelementptr inbounds float, ptr %v82, i64 16
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v84, i64 16
  store <8 x float> %v90, ptr %v91, align 4
  %v92 = getelementptr inbounds float, ptr %v82, i64 24
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v84, i64 24
  store <8 x float> %v93, ptr %v94, align 4
  %v95 = add nsw i64 %v79, 1
  br label %b22
b24:
  br label %b25
b25:
  %v97 = phi i64 [ 0, %b24 ], [ %v106, %b26 ]
  %v98 = icmp slt i64 %v97, %v45
  br i1 %v98, label %b26, label %b27
b26:
  %v99 = mul i64 %v97, 2
  %v100 = add i64 %v40, %v99
  %v101 = mul i64 %v97, 784
  %v102 = getelementptr inbounds float, ptr %v13, i64 %v101
  %v103 = mul i64 %v100, %v11
  %v104 = add i64 %v103, %v74
  %v105 = getelementptr inbounds float, ptr %v10, i64 %v104
  call void @outer_2x32(ptr %v102, ptr %v4, i64 %v39, ptr %v105, i64 %v11, i64 %v96)
  %v106 = add nsw i64 %v97, 1
  br label %b25
b27:
  %v107 = add nsw i64 %v74, 32
  br label %b19
b21:
  br label %b28
b28:
  %v110 = phi i64 [ 0, %b21 ], [ %v117, %b29 ]
  %v111 = icmp slt i64 %v110, %v39
  br i1 %v111, label %b29, label %b30
b29:
  %v112 = mul i64 %v110, %v8
  %v113 = getelementptr inbounds float, ptr %v109, i64 %v112
  %v114 = mul i64 %v110, 8
  %v115 = getelementptr inbounds float, ptr %v4, i64 %v114
  %v116 = load <8 x float>, ptr %v113, align 4
  store <8 x float> %v116, ptr %v115, align 4
  %v117 = add nsw i64 %v110, 1
  br label %b28
b30:
  br label %b31
b31:
  %v118 = phi i64 [ 0, %b30 ], [ %v127, %b32 ]
  %v119 = icmp slt i64 %v118, %v45
  br i1 %v119, label %b32, label %b33
b32:
  %v120 = mul i64 %v118, 2
  %v121 = add i64 %v40, %v120
  %v122 = mul i64 %v118, 784
  %v123 = getelementptr inbounds float, ptr %v13, i64 %v122
  %v124 = mul i64 %v121, %v11
  %v125 = add i64 %v124, %v73
  %v126 = getelementptr inbounds float, ptr %v10, i64 %v125
  call void @outer_2x8(ptr %v123, ptr %v4, i64 %v39, ptr %v126, i64 %v11, i64 %v96)
  %v127 = add nsw i64 %v118, 1
  br label %b31
b33:
  %v128 = add nsw i64 %v40, 64
  br label %b8
b10:
  %v129 = add nsw i64 %v35, 384
  br label %b5
b7:
  ret void
}
define internal void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1728
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_0_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v25 = load ptr, ptr %v24, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1728
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_0_8_8(ptr %v11, i64 32, i64 32, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19, ptr %v25, i64 8, i64 8, ptr %v23, i64 8, i64 %v19)
  ret void
}
define internal void @outer_0_8_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12, ptr %v13, i64 %v14, i64 %v15, ptr %v16, i64 %v17, i64 %v18) #1 {
entry:
  %v19 = getelementptr inbounds float, ptr %v4, i64 12288
  %v20 = add i64 %v2, 1
  %v21 = sdiv i64 %v20, 2
  %v22 = add i64 %v5, 1
  %v23 = mul i64 %v21, %v5
  %v24 = sdiv i64 %v23, %v6
  %v25 = mul i64 %v24, 2
  %v26 = icmp slt i64 %v25, %v2
  %v27 = select i1 %v26, i64 %v25, i64 %v2
  %v28 = mul i64 %v21, %v22
  %v29 = sdiv i64 %v28, %v6
  %v30 = mul i64 %v29, 2
  %v31 = icmp slt i64 %v30, %v2
  %v32 = select i1 %v31, i64 %v30, i64 %v2
  %v33 = or i64 %v3, %v12
  %v34 = icmp eq i64 %v33, 0
  br i1 %v34, label %b0, label %b1
b0:
  %v39 = mul i64 %v9, 4
  br label %b2
b2:
  %v35 = phi i64 [ %v27, %b0 ], [ %v40, %b3 ]
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %b3, label %b4
b3:
  %v37 = mul i64 %v35, %v11
  %v38 = getelementptr inbounds float, ptr %v10, i64 %v37
  call void @llvm.memset.p0.i64(ptr %v38, i8 0, i64 %v39, i1 0)
  %v40 = add nsw i64 %v35, 1
  br label %b2
b4:
  br label %b1
b1:
  %v41 = or i64 %v3, %v18
  %v42 = icmp eq i64 %v41, 0
  br i1 %v42, label %b5, label %b6
b5:
  %v47 = mul i64 %v15, 4
  br label %b7
b7:
  %v43 = phi i64 [ %v27, %b5 ], [ %v48, %b8 ]
  %v44 = icmp slt i64 %v43, %v32
  br i1 %v44, label %b8, label %b9
b8:
  %v45 = mul i64 %v43, %v17
  %v46 = getelementptr inbounds float, ptr %v16, i64 %v45
  call void @llvm.memset.p0.i64(ptr %v46, i8 0, i64 %v47, i1 0)
  %v48 = add nsw i64 %v43, 1
  br label %b7
b9:
  br label %b6
b6:
  %v87 = sub i64 %v9, 8
  %v142 = sub i64 %v15, 8
  br label %b10
b10:
  %v49 = phi i64 [ 0, %b6 ], [ %v198, %b15 ]
  %v50 = icmp slt i64 %v49, %v3
  br i1 %v50, label %b11, label %b12
b11:
  %v51 = sub i64 %v3, %v49
  %v52 = icmp slt i64 %v51, 384
  %v53 = select i1 %v52, i64 %v51, i64 384
  %v62 = mul i64 %v49, %v1
  %v90 = mul i64 %v49, %v8
  %v110 = or i64 %v49, %v12
  %v122 = add i64 %v90, %v87
  %v123 = getelementptr inbounds float, ptr %v7, i64 %v122
  %v145 = mul i64 %v49, %v14
  %v165 = or i64 %v49, %v18
  %v177 = add i64 %v145, %v142
  %v178 = getelementptr inbounds float, ptr %v13, i64 %v177
  br label %b13
b13:
  %v54 = phi i64 [ %v27, %b11 ], [ %v197, %b53 ]
  %v55 = icmp slt i64 %v54, %v32
  br i1 %v55, label %b14, label %b15
b14:
  %v56 = sub i64 %v32, %v54
  %v57 = icmp slt i64 %v56, 64
  %v58 = select i1 %v57, i64 %v56, i64 64
  %v59 = sdiv i64 %v58, 2
  %v60 = mul i64 %v59, 2
  %v61 = sub i64 %v58, %v60
  %v63 = add i64 %v62, %v54
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v71 = sub i64 %v59, 1
  %v80 = icmp sge i64 %v71, 0
  %v81 = mul i64 %v71, 2
  %v83 = mul i64 %v71, 784
  br label %b16
b16:
  %v65 = phi i64 [ 0, %b14 ], [ %v86, %b23 ]
  %v66 = icmp slt i64 %v65, %v53
  br i1 %v66, label %b17, label %b18
b17:
  %v67 = mul i64 %v65, %v1
  %v68 = getelementptr inbounds float, ptr %v64, i64 %v67
  %v69 = mul i64 %v65, 2
  %v70 = getelementptr inbounds float, ptr %v19, i64 %v69
  br label %b19
b19:
  %v72 = phi i64 [ 0, %b17 ], [ %v79, %b20 ]
  %v73 = icmp slt i64 %v72, %v71
  br i1 %v73, label %b20, label %b21
b20:
  %v74 = mul i64 %v72, 2
  %v75 = getelementptr inbounds float, ptr %v68, i64 %v74
  %v76 = mul i64 %v72, 784
  %v77 = getelementptr inbounds float, ptr %v70, i64 %v76
  %v78 = load <2 x float>, ptr %v75, align 4
  store <2 x float> %v78, ptr %v77, align 4
  %v79 = add nsw i64 %v72, 1
  br label %b19
b21:
  br i1 %v80, label %b22, label %b23
b22:
  %v82 = getelementptr inbounds float, ptr %v68, i64 %v81
  %v84 = getelementptr inbounds float, ptr %v70, i64 %v83
  %v85 = load <2 x float>, ptr %v82, align 4
  store <2 x float> %v85, ptr %v84, align 4
  br label %b23
b23:
  %v86 = add nsw i64 %v65, 1
  br label %b16
b18:
  br label %b24
b24:
  %v88 = phi i64 [ 0, %b18 ], [ %v121, %b32 ]
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b25, label %b26
b25:
  %v91 = add i64 %v90, %v88
  %v92 = getelementptr inbounds float, ptr %v7, i64 %v91
  br label %b27
b27:
  %v93 = phi i64 [ 0, %b25 ], [ %v109, %b28 ]
  %v94 = icmp slt i64 %v93, %v53
  br i1 %v94, label %b28, label %b29
b28:
  %v95 = mul i64 %v93, %v8
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v97 = mul i64 %v93, 32
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  %v99 = load <8 x float>, ptr %v96, align 4
  store <8 x float> %v99, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v96, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  store <8 x float> %v101, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v96, i64 16
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  store <8 x float> %v104, ptr %v105, align 4
  %v106 = getelementptr inbounds float, ptr %v96, i64 24
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  store <8 x float> %v107, ptr %v108, align 4
  %v109 = add nsw i64 %v93, 1
  br label %b27
b29:
  br label %b30
b30:
  %v111 = phi i64 [ 0, %b29 ], [ %v120, %b31 ]
  %v112 = icmp slt i64 %v111, %v59
  br i1 %v112, label %b31, label %b32
b31:
  %v113 = mul i64 %v111, 2
  %v114 = add i64 %v54, %v113
  %v115 = mul i64 %v111, 784
  %v116 = getelementptr inbounds float, ptr %v19, i64 %v115
  %v117 = mul i64 %v114, %v11
  %v118 = add i64 %v117, %v88
  %v119 = getelementptr inbounds float, ptr %v10, i64 %v118
  call void @outer_2x32(ptr %v116, ptr %v4, i64 %v53, ptr %v119, i64 %v11, i64 %v110)
  %v120 = add nsw i64 %v111, 1
  br label %b30
b32:
  %v121 = add nsw i64 %v88, 32
  br label %b24
b26:
  br label %b33
b33:
  %v124 = phi i64 [ 0, %b26 ], [ %v131, %b34 ]
  %v125 = icmp slt i64 %v124, %v53
  br i1 %v125, label %b34, label %b35
b34:
  %v126 = mul i64 %v124, %v8
  %v127 = getelementptr inbounds float, ptr %v123, i64 %v126
  %v128 = mul i64 %v124, 8
  %v129 = getelementptr inbounds float, ptr %v4, i64 %v128
  %v130 = load <8 x float>, ptr %v127, align 4
  store <8 x float> %v130, ptr %v129, align 4
  %v131 = add nsw i64 %v124, 1
  br label %b33
b35:
  br label %b36
b36:
  %v132 = phi i64 [ 0, %b35 ], [ %v141, %b37 ]
  %v133 = icmp slt i64 %v132, %v59
  br i1 %v133, label %b37, label %b38
b37:
  %v134 = mul i64 %v132, 2
  %v135 = add i64 %v54, %v134
  %v136 = mul i64 %v132, 784
  %v137 = getelementptr inbounds float, ptr %v19, i64 %v136
  %v138 = mul i64 %v135, %v11
  %v139 = add i64 %v138, %v87
  %v140 = getelementptr inbounds float, ptr %v10, i64 %v139
  call void @outer_2x8(ptr %v137, ptr %v4, i64 %v53, ptr %v140, i64 %v11, i64 %v110)
  %v141 = add nsw i64 %v132, 1
  br label %b36
b38:
  br label %b39
b39:
  %v143 = phi i64 [ 0, %b38 ], [ %v176, %b47 ]
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b40, label %b41
b40:
  %v146 = add i64 %v145, %v143
  %v147 = getelementptr inbounds float, ptr %v13, i64 %v146
  br label %b42
b42:
  %v148 = phi i64 [ 0, %b40 ], [ %v164, %b43 ]
  %v149 = icmp slt i64 %v148, %v53
  br i1 %v149, label %b43, label %b44
b43:
  %v150 = mul i64 %v148, %v14
  %v151 = getelementptr inbounds float, ptr %v147, i64 %v150
  %v152 = mul i64 %v148, 32
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  %v154 = load <8 x float>, ptr %v151, align 4
  store <8 x float> %v154, ptr %v153, align 4
  %v155 = getelementptr inbounds float, ptr %v151, i64 8
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = getelementptr inbounds float, ptr %v153, i64 8
  store <8 x float> %v156, ptr %v157, align 4
  %v158 = getelementptr inbounds float, ptr %v151, i64 16
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = getelementptr inbounds float, ptr %v153, i64 16
  store <8 x float> %v159, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v151, i64 24
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = getelementptr inbounds float, ptr %v153, i64 24
  store <8 x float> %v162, ptr %v163, align 4
  %v164 = add nsw i64 %v148, 1
  br label %b42
b44:
  br label %b45
b45:
  %v166 = phi i64 [ 0, %b44 ], [ %v175, %b46 ]
  %v167 = icmp slt i64 %v166, %v59
  br i1 %v167, label %b46, label %b47
b46:
  %v168 = mul i64 %v166, 2
  %v169 = add i64 %v54, %v168
  %v170 = mul i64 %v166, 784
  %v171 = getelementptr inbounds float, ptr %v19, i64 %v170
  %v172 = mul i64 %v169, %v17
  %v173 = add i64 %v172, %v143
  %v174 = getelementptr inbounds float, ptr %v16, i64 %v173
  call void @outer_2x32(ptr %v171, ptr %v4, i64 %v53, ptr %v174, i64 %v17, i64 %v165)
  %v175 = add nsw i64 %v166, 1
  br label %b45
b47:
  %v176 = add nsw i64 %v143, 32
  br label %b39
b41:
  br label %b48
b48:
  %v179 = phi i64 [ 0, %b41 ], [ %v186, %b49 ]
  %v180 = icmp slt i64 %v179, %v53
  br i1 %v180, label %b49, label %b50
b49:
  %v181 = mul i64 %v179, %v14
  %v182 = getelementptr inbounds float, ptr %v178, i64 %v181
  %v183 = mul i64 %v179, 8
  %v184 = getelementptr inbounds float, ptr %v4, i64 %v183
  %v185 = load <8 x float>, ptr %v182, align 4
  store <8 x float> %v185, ptr %v184, align 4
  %v186 = add nsw i64 %v179, 1
  br label %b48
b50:
  br label %b51
b51:
  %v187 = phi i64 [ 0, %b50 ], [ %v196, %b52 ]
  %v188 = icmp slt i64 %v187, %v59
  br i1 %v188, label %b52, label %b53
b52:
  %v189 = mul i64 %v187, 2
  %v190 = add i64 %v54, %v189
  %v191 = mul i64 %v187, 784
  %v192 = getelementptr inbounds float, ptr %v19, i64 %v191
  %v193 = mul i64 %v190, %v17
  %v194 = add i64 %v193, %v142
  %v195 = getelementptr inbounds float, ptr %v16, i64 %v194
  call void @outer_2x8(ptr %v192, ptr %v4, i64 %v53, ptr %v195, i64 %v17, i64 %v165)
  %v196 = add nsw i64 %v187, 1
  br label %b51
b53:
  %v197 = add nsw i64 %v54, 64
  br label %b13
b15:
  %v198 = add nsw i64 %v49, 384
  br label %b10
b12:
  ret void
}
define internal void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1728
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = add i64 %v2, 1
  %v11 = sdiv i64 %v2, %v3
  %v12 = mul i64 %v11, 32
  %v13 = icmp slt i64 %v12, 32
  %v14 = select i1 %v13, i64 %v12, i64 32
  %v15 = sdiv i64 %v10, %v3
  %v16 = mul i64 %v15, 32
  %v17 = icmp slt i64 %v16, 32
  %v18 = select i1 %v17, i64 %v16, i64 32
  %v27 = mul i64 %v26, %v25
  br label %b0
b0:
  %v19 = phi i64 [ %v14, %entry ], [ %v71, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 8
  %v22 = add i64 %v19, 16
  %v23 = add i64 %v19, 24
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v64, %b8 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v60, %b8 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v61, %b8 ]
  %v31 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v62, %b8 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v63, %b8 ]
  %v33 = icmp slt i64 %v28, %v27
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v28, 128
  %v35 = icmp slt i64 %v34, %v27
  %v36 = select i1 %v35, i64 %v34, i64 %v27
  br label %b6
b6:
  %v37 = phi i64 [ %v28, %b4 ], [ %v59, %b7 ]
  %v38 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v55, %b7 ]
  %v39 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v56, %b7 ]
  %v40 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v57, %b7 ]
  %v41 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v58, %b7 ]
  %v42 = icmp slt i64 %v37, %v36
  br i1 %v42, label %b7, label %b8
b7:
  %v45 = mul i64 %v37, 32
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v19
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v21
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v46, i64 %v22
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v46, i64 %v23
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = fadd <8 x float> %v38, %v48
  %v56 = fadd <8 x float> %v39, %v50
  %v57 = fadd <8 x float> %v40, %v52
  %v58 = fadd <8 x float> %v41, %v54
  %v59 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v60 = fadd <8 x float> %v29, %v38
  %v61 = fadd <8 x float> %v30, %v39
  %v62 = fadd <8 x float> %v31, %v40
  %v63 = fadd <8 x float> %v32, %v41
  %v64 = add nsw i64 %v28, 128
  br label %b3
b5:
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  store <8 x float> %v29, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v21
  store <8 x float> %v30, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v22
  store <8 x float> %v31, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v66, i64 %v23
  store <8 x float> %v32, ptr %v70, align 4
  %v71 = add nsw i64 %v19, 32
  br label %b0
b2:
  ret void
}
define internal void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1728
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_0_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v12 = load ptr, ptr %v11, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v16 = load ptr, ptr %v15, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v19 = load ptr, ptr %v18, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 8
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v17 = getelementptr inbounds float, ptr %v16, i64 %v13
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v13
  %v21 = load <8 x float>, ptr %v14, align 4
  %v22 = load <8 x float>, ptr %v17, align 4
  %v23 = fadd <8 x float> %v21, %v22
  store <8 x float> %v23, ptr %v20, align 4
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v6 = load ptr, ptr %v5, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v23 = load i64, ptr %v1, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v35 = load ptr, ptr %v34, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v41 = load ptr, ptr %v40, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v52 = load ptr, ptr %v51, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1728
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = add i64 %v2, 1
  %v11 = mul i64 32, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, 32
  %v14 = select i1 %v13, i64 %v12, i64 32
  %v15 = mul i64 32, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, 32
  %v18 = select i1 %v17, i64 %v16, i64 32
  %v24 = mul i64 %v23, %v22
  br label %b0
b0:
  %v19 = phi i64 [ %v14, %entry ], [ %v55, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  br label %b3
b3:
  %v25 = phi i64 [ 0, %b1 ], [ %v50, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v49, %b8 ]
  %v27 = icmp slt i64 %v25, %v22
  br i1 %v27, label %b4, label %b5
b4:
  %v28 = add i64 %v25, 128
  %v29 = icmp slt i64 %v28, %v22
  %v30 = select i1 %v29, i64 %v28, i64 %v22
  br label %b6
b6:
  %v31 = phi i64 [ %v25, %b4 ], [ %v48, %b7 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v47, %b7 ]
  %v33 = icmp slt i64 %v31, %v30
  br i1 %v33, label %b7, label %b8
b7:
  %v36 = mul i64 %v31, 32
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v19
  %v39 = load float, ptr %v38, align 4
  %v42 = mul i64 %v31, 8
  %v43 = getelementptr inbounds float, ptr %v41, i64 %v42
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v39, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v44, <8 x float> %v32)
  %v48 = add nsw i64 %v31, 1
  br label %b6
b8:
  %v49 = fadd <8 x float> %v26, %v32
  %v50 = add nsw i64 %v25, 128
  br label %b3
b5:
  %v53 = mul i64 %v19, 24
  %v54 = getelementptr inbounds float, ptr %v52, i64 %v53
  store <8 x float> %v26, ptr %v54, align 4
  %v55 = add nsw i64 %v19, 1
  br label %b0
b2:
  ret void
}

declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare i32 @sched_yield() #2
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind "prefer-vector-width"="256" noinline }
attributes #2 = { nounwind }
