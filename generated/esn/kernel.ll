; generated from specs/esn.yaml by `make generated`: do not edit
; esn I=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v69 = alloca i64, i64 1, align 8
  %v590 = alloca float, i64 64, align 4
  %v716 = alloca float, i64 64, align 4
  %v802 = alloca float, i64 64, align 4
  %v1095 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 0
  %v73 = add i64 %v72, 264
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = icmp eq i64 %v2, 0
  br i1 %v78, label %b2, label %b3
b2:
  %v79 = add i64 0, 0
  %v80 = getelementptr inbounds float, ptr %v34, i64 %v79
  %v81 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v82, ptr %v80, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v83 = icmp sgt i64 %v3, 1
  br i1 %v83, label %b4, label %b5
b4:
  %v84 = getelementptr inbounds i64, ptr %v1, i64 3
  %v85 = atomicrmw add ptr %v84, i64 1 acq_rel
  %v86 = load i64, ptr %v69, align 8
  %v87 = add i64 %v86, 1
  store i64 %v87, ptr %v69, align 8
  %v88 = mul i64 %v3, %v87
  br label %b6
b6:
  %v89 = load atomic i64, ptr %v84 acquire, align 8
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b7, label %b8
b7:
  %v91 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b9, label %b10
b9:
  %v95 = icmp eq i64 %v2, 0
  br i1 %v95, label %b11, label %b12
b11:
  br label %b13
b13:
  %v96 = phi i64 [ 0, %b11 ], [ %v111, %b18 ]
  %v97 = icmp slt i64 %v96, 8
  br i1 %v97, label %b14, label %b15
b14:
  br label %b16
b16:
  %v98 = phi i64 [ 0, %b14 ], [ %v107, %b17 ]
  %v99 = phi float [ 0x0000000000000000, %b14 ], [ %v106, %b17 ]
  %v100 = icmp slt i64 %v98, 1
  br i1 %v100, label %b17, label %b18
b17:
  %v101 = mul i64 %v96, 17
  %v102 = add i64 0, %v101
  %v103 = getelementptr inbounds float, ptr %v16, i64 %v102
  %v104 = load float, ptr %v103, align 4
  %v105 = fmul float %v104, 0x3FF0000000000000
  %v106 = fadd float %v99, %v105
  %v107 = add nsw i64 %v98, 1
  br label %b16
b18:
  %v108 = fadd float %v99, 0x0000000000000000
  %v109 = add i64 0, %v96
  %v110 = getelementptr inbounds float, ptr %v36, i64 %v109
  store float %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v96, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v112 = icmp sgt i64 %v3, 1
  br i1 %v112, label %b19, label %b20
b19:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 3
  %v114 = atomicrmw add ptr %v113, i64 1 acq_rel
  %v115 = load i64, ptr %v69, align 8
  %v116 = add i64 %v115, 1
  store i64 %v116, ptr %v69, align 8
  %v117 = mul i64 %v3, %v116
  br label %b21
b21:
  %v118 = load atomic i64, ptr %v113 acquire, align 8
  %v119 = icmp slt i64 %v118, %v117
  br i1 %v119, label %b22, label %b23
b22:
  %v120 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v121 = getelementptr inbounds i64, ptr %v1, i64 4
  %v122 = load i64, ptr %v121, align 8
  %v123 = icmp eq i64 %v122, 0
  br i1 %v123, label %b24, label %b25
b24:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 26
  %v125 = load i64, ptr %v124, align 8
  %v126 = icmp eq i64 %v125, 0
  br i1 %v126, label %b26, label %b27
b26:
  %v127 = add i64 %v7, 0
  %v128 = sdiv i64 %v127, 1
  %v129 = add i64 %v2, 1
  %v130 = mul i64 %v128, %v2
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, %v7
  %v134 = select i1 %v133, i64 %v132, i64 %v7
  %v135 = mul i64 %v128, %v129
  %v136 = sdiv i64 %v135, %v3
  %v137 = mul i64 %v136, 1
  %v138 = icmp slt i64 %v137, %v7
  %v139 = select i1 %v138, i64 %v137, i64 %v7
  br label %b28
b28:
  %v140 = phi i64 [ %v134, %b26 ], [ %v151, %b29 ]
  %v141 = icmp slt i64 %v140, %v139
  br i1 %v141, label %b29, label %b30
b29:
  %v142 = and i64 0, %v56
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v140
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v22, i64 %v145
  %v147 = add i64 0, 0
  %v148 = getelementptr inbounds float, ptr %v146, i64 %v147
  %v149 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v150, ptr %v148, align 4
  %v151 = add nsw i64 %v140, 1
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v152 = icmp sgt i64 %v3, 1
  br i1 %v152, label %b31, label %b32
b31:
  %v153 = getelementptr inbounds i64, ptr %v1, i64 3
  %v154 = atomicrmw add ptr %v153, i64 1 acq_rel
  %v155 = load i64, ptr %v69, align 8
  %v156 = add i64 %v155, 1
  store i64 %v156, ptr %v69, align 8
  %v157 = mul i64 %v3, %v156
  br label %b33
b33:
  %v158 = load atomic i64, ptr %v153 acquire, align 8
  %v159 = icmp slt i64 %v158, %v157
  br i1 %v159, label %b34, label %b35
b34:
  %v160 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v161 = getelementptr inbounds float, ptr %v71, i64 0
  %v162 = getelementptr inbounds float, ptr %v71, i64 64
  %v163 = getelementptr inbounds i64, ptr %v1, i64 4
  %v164 = load i64, ptr %v163, align 8
  %v165 = icmp eq i64 %v164, 0
  br i1 %v165, label %b36, label %b37
b36:
  %v166 = add i64 1, 0
  %v167 = sdiv i64 %v166, 1
  %v168 = add i64 %v2, 1
  %v169 = mul i64 %v167, %v2
  %v170 = sdiv i64 %v169, %v3
  %v171 = mul i64 %v170, 1
  %v172 = icmp slt i64 %v171, 1
  %v173 = select i1 %v172, i64 %v171, i64 1
  %v174 = mul i64 %v167, %v168
  %v175 = sdiv i64 %v174, %v3
  %v176 = mul i64 %v175, 1
  %v177 = icmp slt i64 %v176, 1
  %v178 = select i1 %v177, i64 %v176, i64 1
  %v179 = icmp slt i64 %v178, 1
  %v180 = select i1 %v179, i64 %v178, i64 1
  br label %b38
b38:
  %v181 = phi i64 [ %v173, %b36 ], [ %v296, %b50 ]
  %v182 = icmp slt i64 %v181, %v180
  br i1 %v182, label %b39, label %b40
b39:
  %v183 = mul i64 %v181, 64
  %v184 = mul i64 %v181, 8
  %v185 = add i64 %v183, 0
  %v186 = add i64 %v184, 0
  %v187 = getelementptr inbounds float, ptr %v161, i64 %v185
  %v188 = sub i64 8, %v186
  %v189 = icmp slt i64 %v188, 0
  %v190 = select i1 %v189, i64 0, i64 %v188
  %v191 = icmp ult i64 %v190, 8
  %v192 = select i1 %v191, i64 %v190, i64 8
  %v193 = trunc i64 %v192 to i32
  %v194 = insertelement <8 x i32> poison, i32 %v193, i64 0
  %v195 = shufflevector <8 x i32> %v194, <8 x i32> poison, <8 x i32> zeroinitializer
  %v196 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v195
  %v197 = mul i64 %v186, 17
  %v198 = add i64 1, %v197
  %v199 = getelementptr inbounds float, ptr %v16, i64 %v198
  %v200 = icmp sge i64 %v190, 8
  br i1 %v200, label %b41, label %b42
b41:
  br label %b43
b43:
  %v201 = phi i64 [ 0, %b41 ], [ %v275, %b44 ]
  %v202 = icmp slt i64 %v201, 8
  br i1 %v202, label %b44, label %b45
b44:
  %v203 = add i64 %v201, 0
  %v204 = getelementptr inbounds float, ptr %v199, i64 %v203
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = add i64 %v201, 17
  %v207 = getelementptr inbounds float, ptr %v199, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 %v201, 34
  %v210 = getelementptr inbounds float, ptr %v199, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = add i64 %v201, 51
  %v213 = getelementptr inbounds float, ptr %v199, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = add i64 %v201, 68
  %v216 = getelementptr inbounds float, ptr %v199, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = add i64 %v201, 85
  %v219 = getelementptr inbounds float, ptr %v199, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = add i64 %v201, 102
  %v222 = getelementptr inbounds float, ptr %v199, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = add i64 %v201, 119
  %v225 = getelementptr inbounds float, ptr %v199, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = shufflevector <8 x float> %v205, <8 x float> %v217, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v228 = shufflevector <8 x float> %v205, <8 x float> %v217, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v229 = shufflevector <8 x float> %v208, <8 x float> %v220, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v230 = shufflevector <8 x float> %v208, <8 x float> %v220, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v231 = shufflevector <8 x float> %v211, <8 x float> %v223, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v232 = shufflevector <8 x float> %v211, <8 x float> %v223, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v233 = shufflevector <8 x float> %v214, <8 x float> %v226, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v234 = shufflevector <8 x float> %v214, <8 x float> %v226, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v235 = shufflevector <8 x float> %v227, <8 x float> %v231, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v236 = shufflevector <8 x float> %v227, <8 x float> %v231, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v237 = shufflevector <8 x float> %v229, <8 x float> %v233, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v238 = shufflevector <8 x float> %v229, <8 x float> %v233, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v239 = shufflevector <8 x float> %v228, <8 x float> %v232, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v240 = shufflevector <8 x float> %v228, <8 x float> %v232, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v241 = shufflevector <8 x float> %v230, <8 x float> %v234, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v242 = shufflevector <8 x float> %v230, <8 x float> %v234, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v243 = shufflevector <8 x float> %v235, <8 x float> %v237, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v244 = shufflevector <8 x float> %v235, <8 x float> %v237, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v245 = shufflevector <8 x float> %v236, <8 x float> %v238, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v246 = shufflevector <8 x float> %v236, <8 x float> %v238, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v247 = shufflevector <8 x float> %v239, <8 x float> %v241, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v248 = shufflevector <8 x float> %v239, <8 x float> %v241, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v249 = shufflevector <8 x float> %v240, <8 x float> %v242, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v250 = shufflevector <8 x float> %v240, <8 x float> %v242, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v251 = add i64 %v201, 0
  %v252 = mul i64 %v251, 8
  %v253 = getelementptr inbounds float, ptr %v187, i64 %v252
  store <8 x float> %v243, ptr %v253, align 4
  %v254 = add i64 %v201, 1
  %v255 = mul i64 %v254, 8
  %v256 = getelementptr inbounds float, ptr %v187, i64 %v255
  store <8 x float> %v244, ptr %v256, align 4
  %v257 = add i64 %v201, 2
  %v258 = mul i64 %v257, 8
  %v259 = getelementptr inbounds float, ptr %v187, i64 %v258
  store <8 x float> %v245, ptr %v259, align 4
  %v260 = add i64 %v201, 3
  %v261 = mul i64 %v260, 8
  %v262 = getelementptr inbounds float, ptr %v187, i64 %v261
  store <8 x float> %v246, ptr %v262, align 4
  %v263 = add i64 %v201, 4
  %v264 = mul i64 %v263, 8
  %v265 = getelementptr inbounds float, ptr %v187, i64 %v264
  store <8 x float> %v247, ptr %v265, align 4
  %v266 = add i64 %v201, 5
  %v267 = mul i64 %v266, 8
  %v268 = getelementptr inbounds float, ptr %v187, i64 %v267
  store <8 x float> %v248, ptr %v268, align 4
  %v269 = add i64 %v201, 6
  %v270 = mul i64 %v269, 8
  %v271 = getelementptr inbounds float, ptr %v187, i64 %v270
  store <8 x float> %v249, ptr %v271, align 4
  %v272 = add i64 %v201, 7
  %v273 = mul i64 %v272, 8
  %v274 = getelementptr inbounds float, ptr %v187, i64 %v273
  store <8 x float> %v250, ptr %v274, align 4
  %v275 = add nsw i64 %v201, 8
  br label %b43
b45:
  br label %b46
b46:
  %v276 = phi i64 [ 8, %b45 ], [ %v284, %b47 ]
  %v277 = icmp slt i64 %v276, 8
  br i1 %v277, label %b47, label %b48
b47:
  %v278 = mul i64 %v276, 1
  %v279 = getelementptr inbounds float, ptr %v199, i64 %v278
  %v280 = getelementptr float, ptr %v279, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v281 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v280, <8 x i1> %v196, <8 x float> zeroinitializer)
  %v282 = mul i64 %v276, 8
  %v283 = getelementptr inbounds float, ptr %v187, i64 %v282
  store <8 x float> %v281, ptr %v283, align 4
  %v284 = add nsw i64 %v276, 1
  br label %b46
b48:
  br label %b42
b42:
  %v285 = icmp slt i64 %v190, 8
  br i1 %v285, label %b49, label %b50
b49:
  br label %b51
b51:
  %v286 = phi i64 [ 0, %b49 ], [ %v294, %b52 ]
  %v287 = icmp slt i64 %v286, 8
  br i1 %v287, label %b52, label %b53
b52:
  %v288 = mul i64 %v286, 1
  %v289 = getelementptr inbounds float, ptr %v199, i64 %v288
  %v290 = getelementptr float, ptr %v289, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v291 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v290, <8 x i1> %v196, <8 x float> zeroinitializer)
  %v292 = mul i64 %v286, 8
  %v293 = getelementptr inbounds float, ptr %v187, i64 %v292
  store <8 x float> %v291, ptr %v293, align 4
  %v294 = add nsw i64 %v286, 1
  br label %b51
b53:
  br label %b50
b50:
  %v295 = add i64 %v183, 64
  %v296 = add nsw i64 %v181, 1
  br label %b38
b40:
  %v297 = add i64 1, 0
  %v298 = sdiv i64 %v297, 1
  %v299 = add i64 %v2, 1
  %v300 = mul i64 %v298, %v2
  %v301 = sdiv i64 %v300, %v3
  %v302 = mul i64 %v301, 1
  %v303 = icmp slt i64 %v302, 1
  %v304 = select i1 %v303, i64 %v302, i64 1
  %v305 = mul i64 %v298, %v299
  %v306 = sdiv i64 %v305, %v3
  %v307 = mul i64 %v306, 1
  %v308 = icmp slt i64 %v307, 1
  %v309 = select i1 %v308, i64 %v307, i64 1
  %v310 = icmp slt i64 %v309, 1
  %v311 = select i1 %v310, i64 %v309, i64 1
  br label %b54
b54:
  %v312 = phi i64 [ %v304, %b40 ], [ %v427, %b66 ]
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b55, label %b56
b55:
  %v314 = mul i64 %v312, 72
  %v315 = mul i64 %v312, 8
  %v316 = add i64 %v314, 0
  %v317 = add i64 %v315, 0
  %v318 = getelementptr inbounds float, ptr %v162, i64 %v316
  %v319 = sub i64 8, %v317
  %v320 = icmp slt i64 %v319, 0
  %v321 = select i1 %v320, i64 0, i64 %v319
  %v322 = icmp ult i64 %v321, 8
  %v323 = select i1 %v322, i64 %v321, i64 8
  %v324 = trunc i64 %v323 to i32
  %v325 = insertelement <8 x i32> poison, i32 %v324, i64 0
  %v326 = shufflevector <8 x i32> %v325, <8 x i32> poison, <8 x i32> zeroinitializer
  %v327 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v326
  %v328 = mul i64 %v317, 9
  %v329 = add i64 0, %v328
  %v330 = getelementptr inbounds float, ptr %v12, i64 %v329
  %v331 = icmp sge i64 %v321, 8
  br i1 %v331, label %b57, label %b58
b57:
  br label %b59
b59:
  %v332 = phi i64 [ 0, %b57 ], [ %v406, %b60 ]
  %v333 = icmp slt i64 %v332, 8
  br i1 %v333, label %b60, label %b61
b60:
  %v334 = add i64 %v332, 0
  %v335 = getelementptr inbounds float, ptr %v330, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = add i64 %v332, 9
  %v338 = getelementptr inbounds float, ptr %v330, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = add i64 %v332, 18
  %v341 = getelementptr inbounds float, ptr %v330, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = add i64 %v332, 27
  %v344 = getelementptr inbounds float, ptr %v330, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = add i64 %v332, 36
  %v347 = getelementptr inbounds float, ptr %v330, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = add i64 %v332, 45
  %v350 = getelementptr inbounds float, ptr %v330, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = add i64 %v332, 54
  %v353 = getelementptr inbounds float, ptr %v330, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = add i64 %v332, 63
  %v356 = getelementptr inbounds float, ptr %v330, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = shufflevector <8 x float> %v336, <8 x float> %v348, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v359 = shufflevector <8 x float> %v336, <8 x float> %v348, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v360 = shufflevector <8 x float> %v339, <8 x float> %v351, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v361 = shufflevector <8 x float> %v339, <8 x float> %v351, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v362 = shufflevector <8 x float> %v342, <8 x float> %v354, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v363 = shufflevector <8 x float> %v342, <8 x float> %v354, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v364 = shufflevector <8 x float> %v345, <8 x float> %v357, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v365 = shufflevector <8 x float> %v345, <8 x float> %v357, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v366 = shufflevector <8 x float> %v358, <8 x float> %v362, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v367 = shufflevector <8 x float> %v358, <8 x float> %v362, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v368 = shufflevector <8 x float> %v360, <8 x float> %v364, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v369 = shufflevector <8 x float> %v360, <8 x float> %v364, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v370 = shufflevector <8 x float> %v359, <8 x float> %v363, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v371 = shufflevector <8 x float> %v359, <8 x float> %v363, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v372 = shufflevector <8 x float> %v361, <8 x float> %v365, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v373 = shufflevector <8 x float> %v361, <8 x float> %v365, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v374 = shufflevector <8 x float> %v366, <8 x float> %v368, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v375 = shufflevector <8 x float> %v366, <8 x float> %v368, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v376 = shufflevector <8 x float> %v367, <8 x float> %v369, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v377 = shufflevector <8 x float> %v367, <8 x float> %v369, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v378 = shufflevector <8 x float> %v370, <8 x float> %v372, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v379 = shufflevector <8 x float> %v370, <8 x float> %v372, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v380 = shufflevector <8 x float> %v371, <8 x float> %v373, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v381 = shufflevector <8 x float> %v371, <8 x float> %v373, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v382 = add i64 %v332, 0
  %v383 = mul i64 %v382, 8
  %v384 = getelementptr inbounds float, ptr %v318, i64 %v383
  store <8 x float> %v374, ptr %v384, align 4
  %v385 = add i64 %v332, 1
  %v386 = mul i64 %v385, 8
  %v387 = getelementptr inbounds float, ptr %v318, i64 %v386
  store <8 x float> %v375, ptr %v387, align 4
  %v388 = add i64 %v332, 2
  %v389 = mul i64 %v388, 8
  %v390 = getelementptr inbounds float, ptr %v318, i64 %v389
  store <8 x float> %v376, ptr %v390, align 4
  %v391 = add i64 %v332, 3
  %v392 = mul i64 %v391, 8
  %v393 = getelementptr inbounds float, ptr %v318, i64 %v392
  store <8 x float> %v377, ptr %v393, align 4
  %v394 = add i64 %v332, 4
  %v395 = mul i64 %v394, 8
  %v396 = getelementptr inbounds float, ptr %v318, i64 %v395
  store <8 x float> %v378, ptr %v396, align 4
  %v397 = add i64 %v332, 5
  %v398 = mul i64 %v397, 8
  %v399 = getelementptr inbounds float, ptr %v318, i64 %v398
  store <8 x float> %v379, ptr %v399, align 4
  %v400 = add i64 %v332, 6
  %v401 = mul i64 %v400, 8
  %v402 = getelementptr inbounds float, ptr %v318, i64 %v401
  store <8 x float> %v380, ptr %v402, align 4
  %v403 = add i64 %v332, 7
  %v404 = mul i64 %v403, 8
  %v405 = getelementptr inbounds float, ptr %v318, i64 %v404
  store <8 x float> %v381, ptr %v405, align 4
  %v406 = add nsw i64 %v332, 8
  br label %b59
b61:
  br label %b62
b62:
  %v407 = phi i64 [ 8, %b61 ], [ %v415, %b63 ]
  %v408 = icmp slt i64 %v407, 9
  br i1 %v408, label %b63, label %b64
b63:
  %v409 = mul i64 %v407, 1
  %v410 = getelementptr inbounds float, ptr %v330, i64 %v409
  %v411 = getelementptr float, ptr %v410, <8 x i64> <i64 0, i64 9, i64 18, i64 27, i64 36, i64 45, i64 54, i64 63>
  %v412 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v411, <8 x i1> %v327, <8 x float> zeroinitializer)
  %v413 = mul i64 %v407, 8
  %v414 = getelementptr inbounds float, ptr %v318, i64 %v413
  store <8 x float> %v412, ptr %v414, align 4
  %v415 = add nsw i64 %v407, 1
  br label %b62
b64:
  br label %b58
b58:
  %v416 = icmp slt i64 %v321, 8
  br i1 %v416, label %b65, label %b66
b65:
  br label %b67
b67:
  %v417 = phi i64 [ 0, %b65 ], [ %v425, %b68 ]
  %v418 = icmp slt i64 %v417, 9
  br i1 %v418, label %b68, label %b69
b68:
  %v419 = mul i64 %v417, 1
  %v420 = getelementptr inbounds float, ptr %v330, i64 %v419
  %v421 = getelementptr float, ptr %v420, <8 x i64> <i64 0, i64 9, i64 18, i64 27, i64 36, i64 45, i64 54, i64 63>
  %v422 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v421, <8 x i1> %v327, <8 x float> zeroinitializer)
  %v423 = mul i64 %v417, 8
  %v424 = getelementptr inbounds float, ptr %v318, i64 %v423
  store <8 x float> %v422, ptr %v424, align 4
  %v425 = add nsw i64 %v417, 1
  br label %b67
b69:
  br label %b66
b66:
  %v426 = add i64 %v314, 72
  %v427 = add nsw i64 %v312, 1
  br label %b54
b56:
  br label %b37
b37:
  %v428 = icmp sgt i64 %v3, 1
  br i1 %v428, label %b70, label %b71
b70:
  %v429 = getelementptr inbounds i64, ptr %v1, i64 3
  %v430 = atomicrmw add ptr %v429, i64 1 acq_rel
  %v431 = load i64, ptr %v69, align 8
  %v432 = add i64 %v431, 1
  store i64 %v432, ptr %v69, align 8
  %v433 = mul i64 %v3, %v432
  br label %b72
b72:
  %v434 = load atomic i64, ptr %v429 acquire, align 8
  %v435 = icmp slt i64 %v434, %v433
  br i1 %v435, label %b73, label %b74
b73:
  %v436 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v437 = getelementptr inbounds float, ptr %v71, i64 136
  %v438 = getelementptr inbounds i64, ptr %v1, i64 4
  %v439 = load i64, ptr %v438, align 8
  %v440 = icmp eq i64 %v439, 0
  br i1 %v440, label %b75, label %b76
b75:
  %v441 = add i64 1, 0
  %v442 = sdiv i64 %v441, 1
  %v443 = add i64 %v2, 1
  %v444 = mul i64 %v442, %v2
  %v445 = sdiv i64 %v444, %v3
  %v446 = mul i64 %v445, 1
  %v447 = icmp slt i64 %v446, 1
  %v448 = select i1 %v447, i64 %v446, i64 1
  %v449 = mul i64 %v442, %v443
  %v450 = sdiv i64 %v449, %v3
  %v451 = mul i64 %v450, 1
  %v452 = icmp slt i64 %v451, 1
  %v453 = select i1 %v452, i64 %v451, i64 1
  %v454 = icmp slt i64 %v453, 1
  %v455 = select i1 %v454, i64 %v453, i64 1
  br label %b77
b77:
  %v456 = phi i64 [ %v448, %b75 ], [ %v571, %b89 ]
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b78, label %b79
b78:
  %v458 = mul i64 %v456, 64
  %v459 = mul i64 %v456, 8
  %v460 = add i64 %v458, 0
  %v461 = add i64 %v459, 0
  %v462 = getelementptr inbounds float, ptr %v437, i64 %v460
  %v463 = sub i64 8, %v461
  %v464 = icmp slt i64 %v463, 0
  %v465 = select i1 %v464, i64 0, i64 %v463
  %v466 = icmp ult i64 %v465, 8
  %v467 = select i1 %v466, i64 %v465, i64 8
  %v468 = trunc i64 %v467 to i32
  %v469 = insertelement <8 x i32> poison, i32 %v468, i64 0
  %v470 = shufflevector <8 x i32> %v469, <8 x i32> poison, <8 x i32> zeroinitializer
  %v471 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v470
  %v472 = mul i64 %v461, 8
  %v473 = add i64 0, %v472
  %v474 = getelementptr inbounds float, ptr %v14, i64 %v473
  %v475 = icmp sge i64 %v465, 8
  br i1 %v475, label %b80, label %b81
b80:
  br label %b82
b82:
  %v476 = phi i64 [ 0, %b80 ], [ %v550, %b83 ]
  %v477 = icmp slt i64 %v476, 8
  br i1 %v477, label %b83, label %b84
b83:
  %v478 = add i64 %v476, 0
  %v479 = getelementptr inbounds float, ptr %v474, i64 %v478
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = add i64 %v476, 8
  %v482 = getelementptr inbounds float, ptr %v474, i64 %v481
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = add i64 %v476, 16
  %v485 = getelementptr inbounds float, ptr %v474, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = add i64 %v476, 24
  %v488 = getelementptr inbounds float, ptr %v474, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = add i64 %v476, 32
  %v491 = getelementptr inbounds float, ptr %v474, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = add i64 %v476, 40
  %v494 = getelementptr inbounds float, ptr %v474, i64 %v493
  %v495 = load <8 x float>, ptr %v494, align 4
  %v496 = add i64 %v476, 48
  %v497 = getelementptr inbounds float, ptr %v474, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = add i64 %v476, 56
  %v500 = getelementptr inbounds float, ptr %v474, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = shufflevector <8 x float> %v480, <8 x float> %v492, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v503 = shufflevector <8 x float> %v480, <8 x float> %v492, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v504 = shufflevector <8 x float> %v483, <8 x float> %v495, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v505 = shufflevector <8 x float> %v483, <8 x float> %v495, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v506 = shufflevector <8 x float> %v486, <8 x float> %v498, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v507 = shufflevector <8 x float> %v486, <8 x float> %v498, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v508 = shufflevector <8 x float> %v489, <8 x float> %v501, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v509 = shufflevector <8 x float> %v489, <8 x float> %v501, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v510 = shufflevector <8 x float> %v502, <8 x float> %v506, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v511 = shufflevector <8 x float> %v502, <8 x float> %v506, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v512 = shufflevector <8 x float> %v504, <8 x float> %v508, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v513 = shufflevector <8 x float> %v504, <8 x float> %v508, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v514 = shufflevector <8 x float> %v503, <8 x float> %v507, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v515 = shufflevector <8 x float> %v503, <8 x float> %v507, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v516 = shufflevector <8 x float> %v505, <8 x float> %v509, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v517 = shufflevector <8 x float> %v505, <8 x float> %v509, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v518 = shufflevector <8 x float> %v510, <8 x float> %v512, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v519 = shufflevector <8 x float> %v510, <8 x float> %v512, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v520 = shufflevector <8 x float> %v511, <8 x float> %v513, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v521 = shufflevector <8 x float> %v511, <8 x float> %v513, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v522 = shufflevector <8 x float> %v514, <8 x float> %v516, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v523 = shufflevector <8 x float> %v514, <8 x float> %v516, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v524 = shufflevector <8 x float> %v515, <8 x float> %v517, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v525 = shufflevector <8 x float> %v515, <8 x float> %v517, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v526 = add i64 %v476, 0
  %v527 = mul i64 %v526, 8
  %v528 = getelementptr inbounds float, ptr %v462, i64 %v527
  store <8 x float> %v518, ptr %v528, align 4
  %v529 = add i64 %v476, 1
  %v530 = mul i64 %v529, 8
  %v531 = getelementptr inbounds float, ptr %v462, i64 %v530
  store <8 x float> %v519, ptr %v531, align 4
  %v532 = add i64 %v476, 2
  %v533 = mul i64 %v532, 8
  %v534 = getelementptr inbounds float, ptr %v462, i64 %v533
  store <8 x float> %v520, ptr %v534, align 4
  %v535 = add i64 %v476, 3
  %v536 = mul i64 %v535, 8
  %v537 = getelementptr inbounds float, ptr %v462, i64 %v536
  store <8 x float> %v521, ptr %v537, align 4
  %v538 = add i64 %v476, 4
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v462, i64 %v539
  store <8 x float> %v522, ptr %v540, align 4
  %v541 = add i64 %v476, 5
  %v542 = mul i64 %v541, 8
  %v543 = getelementptr inbounds float, ptr %v462, i64 %v542
  store <8 x float> %v523, ptr %v543, align 4
  %v544 = add i64 %v476, 6
  %v545 = mul i64 %v544, 8
  %v546 = getelementptr inbounds float, ptr %v462, i64 %v545
  store <8 x float> %v524, ptr %v546, align 4
  %v547 = add i64 %v476, 7
  %v548 = mul i64 %v547, 8
  %v549 = getelementptr inbounds float, ptr %v462, i64 %v548
  store <8 x float> %v525, ptr %v549, align 4
  %v550 = add nsw i64 %v476, 8
  br label %b82
b84:
  br label %b85
b85:
  %v551 = phi i64 [ 8, %b84 ], [ %v559, %b86 ]
  %v552 = icmp slt i64 %v551, 8
  br i1 %v552, label %b86, label %b87
b86:
  %v553 = mul i64 %v551, 1
  %v554 = getelementptr inbounds float, ptr %v474, i64 %v553
  %v555 = getelementptr float, ptr %v554, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v556 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v555, <8 x i1> %v471, <8 x float> zeroinitializer)
  %v557 = mul i64 %v551, 8
  %v558 = getelementptr inbounds float, ptr %v462, i64 %v557
  store <8 x float> %v556, ptr %v558, align 4
  %v559 = add nsw i64 %v551, 1
  br label %b85
b87:
  br label %b81
b81:
  %v560 = icmp slt i64 %v465, 8
  br i1 %v560, label %b88, label %b89
b88:
  br label %b90
b90:
  %v561 = phi i64 [ 0, %b88 ], [ %v569, %b91 ]
  %v562 = icmp slt i64 %v561, 8
  br i1 %v562, label %b91, label %b92
b91:
  %v563 = mul i64 %v561, 1
  %v564 = getelementptr inbounds float, ptr %v474, i64 %v563
  %v565 = getelementptr float, ptr %v564, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v566 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v565, <8 x i1> %v471, <8 x float> zeroinitializer)
  %v567 = mul i64 %v561, 8
  %v568 = getelementptr inbounds float, ptr %v462, i64 %v567
  store <8 x float> %v566, ptr %v568, align 4
  %v569 = add nsw i64 %v561, 1
  br label %b90
b92:
  br label %b89
b89:
  %v570 = add i64 %v458, 64
  %v571 = add nsw i64 %v456, 1
  br label %b77
b79:
  br label %b76
b76:
  %v572 = icmp sgt i64 %v3, 1
  br i1 %v572, label %b93, label %b94
b93:
  %v573 = getelementptr inbounds i64, ptr %v1, i64 3
  %v574 = atomicrmw add ptr %v573, i64 1 acq_rel
  %v575 = load i64, ptr %v69, align 8
  %v576 = add i64 %v575, 1
  store i64 %v576, ptr %v69, align 8
  %v577 = mul i64 %v3, %v576
  br label %b95
b95:
  %v578 = load atomic i64, ptr %v573 acquire, align 8
  %v579 = icmp slt i64 %v578, %v577
  br i1 %v579, label %b96, label %b97
b96:
  %v580 = call i32 @sched_yield()
  br label %b95
b97:
  br label %b94
b94:
  %v581 = getelementptr inbounds i64, ptr %v1, i64 5
  %v582 = load i64, ptr %v581, align 8
  br label %b98
b98:
  %v583 = phi i64 [ 0, %b94 ], [ %v950, %b167 ]
  %v584 = icmp slt i64 %v583, %v5
  br i1 %v584, label %b99, label %b100
b99:
  %v585 = add i64 %v583, %v582
  %v586 = icmp slt i64 %v585, %v5
  %v587 = select i1 %v586, i64 %v585, i64 %v5
  %v588 = sub i64 %v587, %v583
  %v589 = mul i64 %v588, %v7
  %v591 = add i64 %v589, 0
  %v592 = sdiv i64 %v591, 1
  %v593 = add i64 %v2, 1
  %v594 = mul i64 %v592, %v2
  %v595 = sdiv i64 %v594, %v3
  %v596 = mul i64 %v595, 1
  %v597 = icmp slt i64 %v596, %v589
  %v598 = select i1 %v597, i64 %v596, i64 %v589
  %v599 = mul i64 %v592, %v593
  %v600 = sdiv i64 %v599, %v3
  %v601 = mul i64 %v600, 1
  %v602 = icmp slt i64 %v601, %v589
  %v603 = select i1 %v602, i64 %v601, i64 %v589
  %v604 = mul i64 %v583, %v7
  %v605 = add i64 %v598, %v604
  %v606 = add i64 %v603, %v604
  br label %b101
b101:
  %v607 = phi i64 [ %v605, %b99 ], [ %v660, %b106 ]
  %v608 = icmp slt i64 %v607, %v606
  br i1 %v608, label %b102, label %b103
b102:
  %v609 = add i64 %v607, 96
  %v610 = icmp slt i64 %v609, %v606
  %v611 = select i1 %v610, i64 %v609, i64 %v606
  br label %b104
b104:
  %v612 = phi i64 [ 0, %b102 ], [ %v659, %b109 ]
  %v613 = icmp slt i64 %v612, 1
  br i1 %v613, label %b105, label %b106
b105:
  %v614 = sub i64 %v611, %v607
  %v615 = sub i64 8, 1
  %v616 = add i64 %v614, %v615
  %v617 = sdiv i64 %v616, 8
  br label %b107
b107:
  %v618 = phi i64 [ 0, %b105 ], [ %v658, %b114 ]
  %v619 = icmp slt i64 %v618, %v617
  br i1 %v619, label %b108, label %b109
b108:
  %v620 = mul i64 %v614, %v618
  %v621 = sdiv i64 %v620, %v617
  %v622 = add i64 %v607, %v621
  %v623 = add i64 %v618, 1
  %v624 = mul i64 %v614, %v623
  %v625 = sdiv i64 %v624, %v617
  %v626 = add i64 %v607, %v625
  %v627 = mul i64 %v612, 64
  %v628 = getelementptr inbounds float, ptr %v161, i64 %v627
  %v629 = sub i64 %v626, %v622
  %v630 = mul i64 %v622, 8
  %v631 = getelementptr inbounds float, ptr %v10, i64 %v630
  %v632 = getelementptr inbounds float, ptr %v631, i64 0
  %v633 = sub i64 %v629, 1
  %v634 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v633
  %v635 = load ptr, ptr %v634, align 4
  %v636 = icmp sgt i64 %v629, 0
  br i1 %v636, label %b110, label %b111
b110:
  call void %v635(ptr %v632, i64 8, ptr %v628, i64 8, ptr %v590)
  br label %b111
b111:
  %v637 = add i64 %v627, 64
  br label %b112
b112:
  %v638 = phi i64 [ %v622, %b111 ], [ %v657, %b117 ]
  %v639 = icmp slt i64 %v638, %v626
  br i1 %v639, label %b113, label %b114
b113:
  %v640 = sub i64 %v638, %v622
  %v641 = mul i64 %v640, 8
  %v642 = getelementptr inbounds float, ptr %v590, i64 %v641
  %v643 = mul i64 %v638, 8
  %v644 = getelementptr inbounds float, ptr %v38, i64 %v643
  br label %b115
b115:
  %v645 = phi i64 [ 0, %b113 ], [ %v656, %b116 ]
  %v646 = icmp slt i64 %v645, 1
  br i1 %v646, label %b116, label %b117
b116:
  %v647 = mul i64 %v612, 1
  %v648 = add i64 %v647, %v645
  %v649 = mul i64 %v648, 8
  %v650 = add i64 0, %v645
  %v651 = mul i64 %v650, 8
  %v652 = getelementptr inbounds float, ptr %v642, i64 %v651
  %v653 = load <8 x float>, ptr %v652, align 4
  %v654 = add i64 0, %v649
  %v655 = getelementptr inbounds float, ptr %v644, i64 %v654
  store <8 x float> %v653, ptr %v655, align 4
  %v656 = add nsw i64 %v645, 1
  br label %b115
b117:
  %v657 = add nsw i64 %v638, 1
  br label %b112
b114:
  %v658 = add nsw i64 %v618, 1
  br label %b107
b109:
  %v659 = add nsw i64 %v612, 1
  br label %b104
b106:
  %v660 = add nsw i64 %v607, 96
  br label %b101
b103:
  %v661 = add i64 %v589, 0
  %v662 = sdiv i64 %v661, 1
  %v663 = add i64 %v2, 1
  %v664 = mul i64 %v662, %v2
  %v665 = sdiv i64 %v664, %v3
  %v666 = mul i64 %v665, 1
  %v667 = icmp slt i64 %v666, %v589
  %v668 = select i1 %v667, i64 %v666, i64 %v589
  %v669 = mul i64 %v662, %v663
  %v670 = sdiv i64 %v669, %v3
  %v671 = mul i64 %v670, 1
  %v672 = icmp slt i64 %v671, %v589
  %v673 = select i1 %v672, i64 %v671, i64 %v589
  %v674 = mul i64 %v583, %v7
  %v675 = add i64 %v668, %v674
  %v676 = add i64 %v673, %v674
  br label %b118
b118:
  %v677 = phi i64 [ %v675, %b103 ], [ %v685, %b119 ]
  %v678 = icmp slt i64 %v677, %v676
  br i1 %v678, label %b119, label %b120
b119:
  %v679 = mul i64 %v583, %v7
  %v680 = sub i64 %v677, %v679
  %v681 = mul i64 %v680, 9
  %v682 = getelementptr inbounds float, ptr %v32, i64 %v681
  %v683 = add i64 0, 0
  %v684 = getelementptr inbounds float, ptr %v682, i64 %v683
  store float 0x3FF0000000000000, ptr %v684, align 4
  %v685 = add nsw i64 %v677, 1
  br label %b118
b120:
  %v686 = add i64 %v589, 0
  %v687 = sdiv i64 %v686, 1
  %v688 = add i64 %v2, 1
  %v689 = mul i64 %v687, %v2
  %v690 = sdiv i64 %v689, %v3
  %v691 = mul i64 %v690, 1
  %v692 = icmp slt i64 %v691, %v589
  %v693 = select i1 %v692, i64 %v691, i64 %v589
  %v694 = mul i64 %v687, %v688
  %v695 = sdiv i64 %v694, %v3
  %v696 = mul i64 %v695, 1
  %v697 = icmp slt i64 %v696, %v589
  %v698 = select i1 %v697, i64 %v696, i64 %v589
  %v699 = mul i64 %v583, %v7
  %v700 = add i64 %v693, %v699
  %v701 = add i64 %v698, %v699
  br label %b121
b121:
  %v702 = phi i64 [ %v700, %b120 ], [ %v715, %b122 ]
  %v703 = icmp slt i64 %v702, %v701
  br i1 %v703, label %b122, label %b123
b122:
  %v704 = mul i64 %v702, 8
  %v705 = getelementptr inbounds float, ptr %v10, i64 %v704
  %v706 = mul i64 %v583, %v7
  %v707 = sub i64 %v702, %v706
  %v708 = mul i64 %v707, 9
  %v709 = getelementptr inbounds float, ptr %v32, i64 %v708
  %v710 = add i64 0, 0
  %v711 = getelementptr inbounds float, ptr %v705, i64 %v710
  %v712 = load <8 x float>, ptr %v711, align 4
  %v713 = add i64 1, 0
  %v714 = getelementptr inbounds float, ptr %v709, i64 %v713
  store <8 x float> %v712, ptr %v714, align 4
  %v715 = add nsw i64 %v702, 1
  br label %b121
b123:
  %v717 = add i64 %v589, 0
  %v718 = sdiv i64 %v717, 1
  %v719 = add i64 %v2, 1
  %v720 = mul i64 %v718, %v2
  %v721 = sdiv i64 %v720, %v3
  %v722 = mul i64 %v721, 1
  %v723 = icmp slt i64 %v722, %v589
  %v724 = select i1 %v723, i64 %v722, i64 %v589
  %v725 = mul i64 %v718, %v719
  %v726 = sdiv i64 %v725, %v3
  %v727 = mul i64 %v726, 1
  %v728 = icmp slt i64 %v727, %v589
  %v729 = select i1 %v728, i64 %v727, i64 %v589
  %v730 = mul i64 %v583, %v7
  %v731 = add i64 %v724, %v730
  %v732 = add i64 %v729, %v730
  br label %b124
b124:
  %v733 = phi i64 [ %v731, %b123 ], [ %v790, %b129 ]
  %v734 = icmp slt i64 %v733, %v732
  br i1 %v734, label %b125, label %b126
b125:
  %v735 = add i64 %v733, 96
  %v736 = icmp slt i64 %v735, %v732
  %v737 = select i1 %v736, i64 %v735, i64 %v732
  br label %b127
b127:
  %v738 = phi i64 [ 0, %b125 ], [ %v789, %b132 ]
  %v739 = icmp slt i64 %v738, 1
  br i1 %v739, label %b128, label %b129
b128:
  %v740 = sub i64 %v737, %v733
  %v741 = sub i64 8, 1
  %v742 = add i64 %v740, %v741
  %v743 = sdiv i64 %v742, 8
  br label %b130
b130:
  %v744 = phi i64 [ 0, %b128 ], [ %v788, %b137 ]
  %v745 = icmp slt i64 %v744, %v743
  br i1 %v745, label %b131, label %b132
b131:
  %v746 = mul i64 %v740, %v744
  %v747 = sdiv i64 %v746, %v743
  %v748 = add i64 %v733, %v747
  %v749 = add i64 %v744, 1
  %v750 = mul i64 %v740, %v749
  %v751 = sdiv i64 %v750, %v743
  %v752 = add i64 %v733, %v751
  %v753 = mul i64 %v738, 72
  %v754 = getelementptr inbounds float, ptr %v162, i64 %v753
  %v755 = sub i64 %v752, %v748
  %v756 = mul i64 %v583, %v7
  %v757 = sub i64 %v748, %v756
  %v758 = mul i64 %v757, 9
  %v759 = getelementptr inbounds float, ptr %v32, i64 %v758
  %v760 = getelementptr inbounds float, ptr %v759, i64 0
  %v761 = sub i64 %v755, 1
  %v762 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v761
  %v763 = load ptr, ptr %v762, align 4
  %v764 = icmp sgt i64 %v755, 0
  br i1 %v764, label %b133, label %b134
b133:
  call void %v763(ptr %v760, i64 9, ptr %v754, i64 9, ptr %v716)
  br label %b134
b134:
  %v765 = add i64 %v753, 72
  br label %b135
b135:
  %v766 = phi i64 [ %v748, %b134 ], [ %v787, %b140 ]
  %v767 = icmp slt i64 %v766, %v752
  br i1 %v767, label %b136, label %b137
b136:
  %v768 = sub i64 %v766, %v748
  %v769 = mul i64 %v768, 8
  %v770 = getelementptr inbounds float, ptr %v716, i64 %v769
  %v771 = mul i64 %v583, %v7
  %v772 = sub i64 %v766, %v771
  %v773 = mul i64 %v772, 8
  %v774 = getelementptr inbounds float, ptr %v40, i64 %v773
  br label %b138
b138:
  %v775 = phi i64 [ 0, %b136 ], [ %v786, %b139 ]
  %v776 = icmp slt i64 %v775, 1
  br i1 %v776, label %b139, label %b140
b139:
  %v777 = mul i64 %v738, 1
  %v778 = add i64 %v777, %v775
  %v779 = mul i64 %v778, 8
  %v780 = add i64 0, %v775
  %v781 = mul i64 %v780, 8
  %v782 = getelementptr inbounds float, ptr %v770, i64 %v781
  %v783 = load <8 x float>, ptr %v782, align 4
  %v784 = add i64 0, %v779
  %v785 = getelementptr inbounds float, ptr %v774, i64 %v784
  store <8 x float> %v783, ptr %v785, align 4
  %v786 = add nsw i64 %v775, 1
  br label %b138
b140:
  %v787 = add nsw i64 %v766, 1
  br label %b135
b137:
  %v788 = add nsw i64 %v744, 1
  br label %b130
b132:
  %v789 = add nsw i64 %v738, 1
  br label %b127
b129:
  %v790 = add nsw i64 %v733, 96
  br label %b124
b126:
  %v791 = icmp sgt i64 %v3, 1
  br i1 %v791, label %b141, label %b142
b141:
  %v792 = getelementptr inbounds i64, ptr %v1, i64 3
  %v793 = atomicrmw add ptr %v792, i64 1 acq_rel
  %v794 = load i64, ptr %v69, align 8
  %v795 = add i64 %v794, 1
  store i64 %v795, ptr %v69, align 8
  %v796 = mul i64 %v3, %v795
  br label %b143
b143:
  %v797 = load atomic i64, ptr %v792 acquire, align 8
  %v798 = icmp slt i64 %v797, %v796
  br i1 %v798, label %b144, label %b145
b144:
  %v799 = call i32 @sched_yield()
  br label %b143
b145:
  br label %b142
b142:
  br label %b146
b146:
  %v800 = phi i64 [ %v583, %b142 ], [ %v940, %b151 ]
  %v801 = icmp slt i64 %v800, %v587
  br i1 %v801, label %b147, label %b148
b147:
  %v803 = add i64 %v7, 0
  %v804 = sdiv i64 %v803, 1
  %v805 = add i64 %v2, 1
  %v806 = mul i64 %v804, %v2
  %v807 = sdiv i64 %v806, %v3
  %v808 = mul i64 %v807, 1
  %v809 = icmp slt i64 %v808, %v7
  %v810 = select i1 %v809, i64 %v808, i64 %v7
  %v811 = mul i64 %v804, %v805
  %v812 = sdiv i64 %v811, %v3
  %v813 = mul i64 %v812, 1
  %v814 = icmp slt i64 %v813, %v7
  %v815 = select i1 %v814, i64 %v813, i64 %v7
  br label %b149
b149:
  %v816 = phi i64 [ %v810, %b147 ], [ %v939, %b154 ]
  %v817 = icmp slt i64 %v816, %v815
  br i1 %v817, label %b150, label %b151
b150:
  %v818 = add i64 %v816, 96
  %v819 = icmp slt i64 %v818, %v815
  %v820 = select i1 %v819, i64 %v818, i64 %v815
  br label %b152
b152:
  %v821 = phi i64 [ 0, %b150 ], [ %v938, %b157 ]
  %v822 = icmp slt i64 %v821, 1
  br i1 %v822, label %b153, label %b154
b153:
  %v823 = sub i64 %v820, %v816
  %v824 = sub i64 8, 1
  %v825 = add i64 %v823, %v824
  %v826 = sdiv i64 %v825, 8
  br label %b155
b155:
  %v827 = phi i64 [ 0, %b153 ], [ %v937, %b162 ]
  %v828 = icmp slt i64 %v827, %v826
  br i1 %v828, label %b156, label %b157
b156:
  %v829 = mul i64 %v823, %v827
  %v830 = sdiv i64 %v829, %v826
  %v831 = add i64 %v816, %v830
  %v832 = add i64 %v827, 1
  %v833 = mul i64 %v823, %v832
  %v834 = sdiv i64 %v833, %v826
  %v835 = add i64 %v816, %v834
  %v836 = mul i64 %v821, 64
  %v837 = getelementptr inbounds float, ptr %v437, i64 %v836
  %v838 = sub i64 %v835, %v831
  %v839 = add i64 %v800, 0
  %v840 = and i64 %v839, %v56
  %v841 = mul i64 %v840, %v7
  %v842 = add i64 %v841, %v831
  %v843 = mul i64 %v842, 8
  %v844 = getelementptr inbounds float, ptr %v22, i64 %v843
  %v845 = getelementptr inbounds float, ptr %v844, i64 0
  %v846 = sub i64 %v838, 1
  %v847 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v846
  %v848 = load ptr, ptr %v847, align 4
  %v849 = icmp sgt i64 %v838, 0
  br i1 %v849, label %b158, label %b159
b158:
  call void %v848(ptr %v845, i64 8, ptr %v837, i64 8, ptr %v802)
  br label %b159
b159:
  %v850 = add i64 %v836, 64
  br label %b160
b160:
  %v851 = phi i64 [ %v831, %b159 ], [ %v936, %b165 ]
  %v852 = icmp slt i64 %v851, %v835
  br i1 %v852, label %b161, label %b162
b161:
  %v853 = sub i64 %v851, %v831
  %v854 = mul i64 %v853, 8
  %v855 = getelementptr inbounds float, ptr %v802, i64 %v854
  %v856 = fsub float 0x3FF0000000000000, 0x3FD3333340000000
  %v857 = add i64 %v800, 0
  %v858 = and i64 %v857, %v56
  %v859 = mul i64 %v858, %v7
  %v860 = add i64 %v859, %v851
  %v861 = mul i64 %v860, 8
  %v862 = getelementptr inbounds float, ptr %v22, i64 %v861
  %v863 = add i64 %v800, 0
  %v864 = sub i64 %v863, %v583
  %v865 = mul i64 %v864, %v7
  %v866 = add i64 %v865, %v851
  %v867 = mul i64 %v866, 8
  %v868 = getelementptr inbounds float, ptr %v40, i64 %v867
  %v869 = add i64 %v800, 1
  %v870 = and i64 %v869, %v56
  %v871 = mul i64 %v870, %v7
  %v872 = add i64 %v871, %v851
  %v873 = mul i64 %v872, 8
  %v874 = getelementptr inbounds float, ptr %v22, i64 %v873
  %v875 = add i64 %v800, 0
  %v876 = and i64 %v875, %v64
  %v877 = mul i64 %v876, %v7
  %v878 = add i64 %v877, %v851
  %v879 = mul i64 %v878, 8
  %v880 = getelementptr inbounds float, ptr %v42, i64 %v879
  br label %b163
b163:
  %v881 = phi i64 [ 0, %b161 ], [ %v935, %b164 ]
  %v882 = icmp slt i64 %v881, 1
  br i1 %v882, label %b164, label %b165
b164:
  %v883 = mul i64 %v821, 1
  %v884 = add i64 %v883, %v881
  %v885 = mul i64 %v884, 8
  %v886 = add i64 0, %v881
  %v887 = mul i64 %v886, 8
  %v888 = getelementptr inbounds float, ptr %v855, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = add i64 0, %v885
  %v891 = getelementptr inbounds float, ptr %v862, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = insertelement <8 x float> poison, float %v856, i64 0
  %v894 = shufflevector <8 x float> %v893, <8 x float> poison, <8 x i32> zeroinitializer
  %v895 = fmul <8 x float> %v894, %v892
  %v896 = add i64 0, %v885
  %v897 = getelementptr inbounds float, ptr %v868, i64 %v896
  %v898 = load <8 x float>, ptr %v897, align 4
  %v899 = fadd <8 x float> %v898, %v889
  %v900 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v899)
  %v901 = fcmp ogt <8 x float> %v900, splat (float 0x4023000000000000)
  %v902 = select <8 x i1> %v901, <8 x float> splat (float 0x4023000000000000), <8 x float> %v900
  %v903 = fadd <8 x float> %v902, %v902
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v905 = fsub <8 x float> %v904, splat (float 0x4168000000000000)
  %v906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v903)
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v906)
  %v908 = bitcast <8 x float> %v904 to <8 x i32>
  %v909 = fmul <8 x float> %v907, %v907
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v907, <8 x float> splat (float 0x3F81227F40000000))
  %v911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v910, <8 x float> %v907, <8 x float> splat (float 0x3FA5556740000000))
  %v912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v911, <8 x float> %v907, <8 x float> splat (float 0x3FC5554B00000000))
  %v913 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v912, <8 x float> %v907, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v914 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v909, <8 x float> %v913, <8 x float> %v907)
  %v915 = shl <8 x i32> %v908, splat (i32 23)
  %v916 = add <8 x i32> %v915, splat (i32 1065353216)
  %v917 = bitcast <8 x i32> %v916 to <8 x float>
  %v918 = fsub <8 x float> %v917, splat (float 0x3FF0000000000000)
  %v919 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v917, <8 x float> %v914, <8 x float> %v918)
  %v920 = fadd <8 x float> %v919, splat (float 0x4000000000000000)
  %v921 = fdiv <8 x float> %v919, %v920
  %v922 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v921, <8 x float> %v899)
  %v923 = insertelement <8 x float> poison, float 0x3FD3333340000000, i64 0
  %v924 = shufflevector <8 x float> %v923, <8 x float> poison, <8 x i32> zeroinitializer
  %v925 = fmul <8 x float> %v924, %v922
  %v926 = fadd <8 x float> %v895, %v925
  %v927 = fmul <8 x float> %v922, %v922
  %v928 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v929 = shufflevector <8 x float> %v928, <8 x float> poison, <8 x i32> zeroinitializer
  %v930 = fsub <8 x float> %v929, %v927
  %v931 = add i64 0, %v885
  %v932 = getelementptr inbounds float, ptr %v874, i64 %v931
  store <8 x float> %v926, ptr %v932, align 4
  %v933 = add i64 0, %v885
  %v934 = getelementptr inbounds float, ptr %v880, i64 %v933
  store <8 x float> %v930, ptr %v934, align 4
  %v935 = add nsw i64 %v881, 1
  br label %b163
b165:
  %v936 = add nsw i64 %v851, 1
  br label %b160
b162:
  %v937 = add nsw i64 %v827, 1
  br label %b155
b157:
  %v938 = add nsw i64 %v821, 1
  br label %b152
b154:
  %v939 = add nsw i64 %v816, 96
  br label %b149
b151:
  %v940 = add nsw i64 %v800, 1
  br label %b146
b148:
  %v941 = icmp sgt i64 %v3, 1
  br i1 %v941, label %b166, label %b167
b166:
  %v942 = getelementptr inbounds i64, ptr %v1, i64 3
  %v943 = atomicrmw add ptr %v942, i64 1 acq_rel
  %v944 = load i64, ptr %v69, align 8
  %v945 = add i64 %v944, 1
  store i64 %v945, ptr %v69, align 8
  %v946 = mul i64 %v3, %v945
  br label %b168
b168:
  %v947 = load atomic i64, ptr %v942 acquire, align 8
  %v948 = icmp slt i64 %v947, %v946
  br i1 %v948, label %b169, label %b170
b169:
  %v949 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v950 = add nsw i64 %v583, %v582
  br label %b98
b100:
  %v951 = getelementptr inbounds float, ptr %v71, i64 200
  %v952 = getelementptr inbounds i64, ptr %v1, i64 4
  %v953 = load i64, ptr %v952, align 8
  %v954 = icmp eq i64 %v953, 0
  br i1 %v954, label %b171, label %b172
b171:
  %v955 = add i64 1, 0
  %v956 = sdiv i64 %v955, 1
  %v957 = add i64 %v2, 1
  %v958 = mul i64 %v956, %v2
  %v959 = sdiv i64 %v958, %v3
  %v960 = mul i64 %v959, 1
  %v961 = icmp slt i64 %v960, 1
  %v962 = select i1 %v961, i64 %v960, i64 1
  %v963 = mul i64 %v956, %v957
  %v964 = sdiv i64 %v963, %v3
  %v965 = mul i64 %v964, 1
  %v966 = icmp slt i64 %v965, 1
  %v967 = select i1 %v966, i64 %v965, i64 1
  %v968 = icmp slt i64 %v967, 1
  %v969 = select i1 %v968, i64 %v967, i64 1
  br label %b173
b173:
  %v970 = phi i64 [ %v962, %b171 ], [ %v1085, %b185 ]
  %v971 = icmp slt i64 %v970, %v969
  br i1 %v971, label %b174, label %b175
b174:
  %v972 = mul i64 %v970, 64
  %v973 = mul i64 %v970, 8
  %v974 = add i64 %v972, 0
  %v975 = add i64 %v973, 0
  %v976 = getelementptr inbounds float, ptr %v951, i64 %v974
  %v977 = sub i64 8, %v975
  %v978 = icmp slt i64 %v977, 0
  %v979 = select i1 %v978, i64 0, i64 %v977
  %v980 = icmp ult i64 %v979, 8
  %v981 = select i1 %v980, i64 %v979, i64 8
  %v982 = trunc i64 %v981 to i32
  %v983 = insertelement <8 x i32> poison, i32 %v982, i64 0
  %v984 = shufflevector <8 x i32> %v983, <8 x i32> poison, <8 x i32> zeroinitializer
  %v985 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v984
  %v986 = mul i64 %v975, 17
  %v987 = add i64 9, %v986
  %v988 = getelementptr inbounds float, ptr %v16, i64 %v987
  %v989 = icmp sge i64 %v979, 8
  br i1 %v989, label %b176, label %b177
b176:
  br label %b178
b178:
  %v990 = phi i64 [ 0, %b176 ], [ %v1064, %b179 ]
  %v991 = icmp slt i64 %v990, 8
  br i1 %v991, label %b179, label %b180
b179:
  %v992 = add i64 %v990, 0
  %v993 = getelementptr inbounds float, ptr %v988, i64 %v992
  %v994 = load <8 x float>, ptr %v993, align 4
  %v995 = add i64 %v990, 17
  %v996 = getelementptr inbounds float, ptr %v988, i64 %v995
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = add i64 %v990, 34
  %v999 = getelementptr inbounds float, ptr %v988, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = add i64 %v990, 51
  %v1002 = getelementptr inbounds float, ptr %v988, i64 %v1001
  %v1003 = load <8 x float>, ptr %v1002, align 4
  %v1004 = add i64 %v990, 68
  %v1005 = getelementptr inbounds float, ptr %v988, i64 %v1004
  %v1006 = load <8 x float>, ptr %v1005, align 4
  %v1007 = add i64 %v990, 85
  %v1008 = getelementptr inbounds float, ptr %v988, i64 %v1007
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = add i64 %v990, 102
  %v1011 = getelementptr inbounds float, ptr %v988, i64 %v1010
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = add i64 %v990, 119
  %v1014 = getelementptr inbounds float, ptr %v988, i64 %v1013
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = shufflevector <8 x float> %v994, <8 x float> %v1006, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1017 = shufflevector <8 x float> %v994, <8 x float> %v1006, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1018 = shufflevector <8 x float> %v997, <8 x float> %v1009, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1019 = shufflevector <8 x float> %v997, <8 x float> %v1009, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1020 = shufflevector <8 x float> %v1000, <8 x float> %v1012, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1021 = shufflevector <8 x float> %v1000, <8 x float> %v1012, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1022 = shufflevector <8 x float> %v1003, <8 x float> %v1015, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1023 = shufflevector <8 x float> %v1003, <8 x float> %v1015, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1024 = shufflevector <8 x float> %v1016, <8 x float> %v1020, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1025 = shufflevector <8 x float> %v1016, <8 x float> %v1020, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1026 = shufflevector <8 x float> %v1018, <8 x float> %v1022, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1027 = shufflevector <8 x float> %v1018, <8 x float> %v1022, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1028 = shufflevector <8 x float> %v1017, <8 x float> %v1021, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1029 = shufflevector <8 x float> %v1017, <8 x float> %v1021, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1030 = shufflevector <8 x float> %v1019, <8 x float> %v1023, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1031 = shufflevector <8 x float> %v1019, <8 x float> %v1023, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1032 = shufflevector <8 x float> %v1024, <8 x float> %v1026, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1033 = shufflevector <8 x float> %v1024, <8 x float> %v1026, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1034 = shufflevector <8 x float> %v1025, <8 x float> %v1027, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1035 = shufflevector <8 x float> %v1025, <8 x float> %v1027, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1036 = shufflevector <8 x float> %v1028, <8 x float> %v1030, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1037 = shufflevector <8 x float> %v1028, <8 x float> %v1030, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1038 = shufflevector <8 x float> %v1029, <8 x float> %v1031, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1039 = shufflevector <8 x float> %v1029, <8 x float> %v1031, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1040 = add i64 %v990, 0
  %v1041 = mul i64 %v1040, 8
  %v1042 = getelementptr inbounds float, ptr %v976, i64 %v1041
  store <8 x float> %v1032, ptr %v1042, align 4
  %v1043 = add i64 %v990, 1
  %v1044 = mul i64 %v1043, 8
  %v1045 = getelementptr inbounds float, ptr %v976, i64 %v1044
  store <8 x float> %v1033, ptr %v1045, align 4
  %v1046 = add i64 %v990, 2
  %v1047 = mul i64 %v1046, 8
  %v1048 = getelementptr inbounds float, ptr %v976, i64 %v1047
  store <8 x float> %v1034, ptr %v1048, align 4
  %v1049 = add i64 %v990, 3
  %v1050 = mul i64 %v1049, 8
  %v1051 = getelementptr inbounds float, ptr %v976, i64 %v1050
  store <8 x float> %v1035, ptr %v1051, align 4
  %v1052 = add i64 %v990, 4
  %v1053 = mul i64 %v1052, 8
  %v1054 = getelementptr inbounds float, ptr %v976, i64 %v1053
  store <8 x float> %v1036, ptr %v1054, align 4
  %v1055 = add i64 %v990, 5
  %v1056 = mul i64 %v1055, 8
  %v1057 = getelementptr inbounds float, ptr %v976, i64 %v1056
  store <8 x float> %v1037, ptr %v1057, align 4
  %v1058 = add i64 %v990, 6
  %v1059 = mul i64 %v1058, 8
  %v1060 = getelementptr inbounds float, ptr %v976, i64 %v1059
  store <8 x float> %v1038, ptr %v1060, align 4
  %v1061 = add i64 %v990, 7
  %v1062 = mul i64 %v1061, 8
  %v1063 = getelementptr inbounds float, ptr %v976, i64 %v1062
  store <8 x float> %v1039, ptr %v1063, align 4
  %v1064 = add nsw i64 %v990, 8
  br label %b178
b180:
  br label %b181
b181:
  %v1065 = phi i64 [ 8, %b180 ], [ %v1073, %b182 ]
  %v1066 = icmp slt i64 %v1065, 8
  br i1 %v1066, label %b182, label %b183
b182:
  %v1067 = mul i64 %v1065, 1
  %v1068 = getelementptr inbounds float, ptr %v988, i64 %v1067
  %v1069 = getelementptr float, ptr %v1068, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v1070 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1069, <8 x i1> %v985, <8 x float> zeroinitializer)
  %v1071 = mul i64 %v1065, 8
  %v1072 = getelementptr inbounds float, ptr %v976, i64 %v1071
  store <8 x float> %v1070, ptr %v1072, align 4
  %v1073 = add nsw i64 %v1065, 1
  br label %b181
b183:
  br label %b177
b177:
  %v1074 = icmp slt i64 %v979, 8
  br i1 %v1074, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1075 = phi i64 [ 0, %b184 ], [ %v1083, %b187 ]
  %v1076 = icmp slt i64 %v1075, 8
  br i1 %v1076, label %b187, label %b188
b187:
  %v1077 = mul i64 %v1075, 1
  %v1078 = getelementptr inbounds float, ptr %v988, i64 %v1077
  %v1079 = getelementptr float, ptr %v1078, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v1080 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1079, <8 x i1> %v985, <8 x float> zeroinitializer)
  %v1081 = mul i64 %v1075, 8
  %v1082 = getelementptr inbounds float, ptr %v976, i64 %v1081
  store <8 x float> %v1080, ptr %v1082, align 4
  %v1083 = add nsw i64 %v1075, 1
  br label %b186
b188:
  br label %b185
b185:
  %v1084 = add i64 %v972, 64
  %v1085 = add nsw i64 %v970, 1
  br label %b173
b175:
  br label %b172
b172:
  %v1086 = icmp sgt i64 %v3, 1
  br i1 %v1086, label %b189, label %b190
b189:
  %v1087 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1088 = atomicrmw add ptr %v1087, i64 1 acq_rel
  %v1089 = load i64, ptr %v69, align 8
  %v1090 = add i64 %v1089, 1
  store i64 %v1090, ptr %v69, align 8
  %v1091 = mul i64 %v3, %v1090
  br label %b191
b191:
  %v1092 = load atomic i64, ptr %v1087 acquire, align 8
  %v1093 = icmp slt i64 %v1092, %v1091
  br i1 %v1093, label %b192, label %b193
b192:
  %v1094 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  %v1096 = add i64 %v8, 0
  %v1097 = sdiv i64 %v1096, 1
  %v1098 = add i64 %v2, 1
  %v1099 = mul i64 %v1097, %v2
  %v1100 = sdiv i64 %v1099, %v3
  %v1101 = mul i64 %v1100, 1
  %v1102 = icmp slt i64 %v1101, %v8
  %v1103 = select i1 %v1102, i64 %v1101, i64 %v8
  %v1104 = mul i64 %v1097, %v1098
  %v1105 = sdiv i64 %v1104, %v3
  %v1106 = mul i64 %v1105, 1
  %v1107 = icmp slt i64 %v1106, %v8
  %v1108 = select i1 %v1107, i64 %v1106, i64 %v8
  br label %b194
b194:
  %v1109 = phi i64 [ %v1103, %b190 ], [ %v1174, %b199 ]
  %v1110 = icmp slt i64 %v1109, %v1108
  br i1 %v1110, label %b195, label %b196
b195:
  %v1111 = add i64 %v1109, 96
  %v1112 = icmp slt i64 %v1111, %v1108
  %v1113 = select i1 %v1112, i64 %v1111, i64 %v1108
  br label %b197
b197:
  %v1114 = phi i64 [ 0, %b195 ], [ %v1173, %b202 ]
  %v1115 = icmp slt i64 %v1114, 1
  br i1 %v1115, label %b198, label %b199
b198:
  %v1116 = sub i64 %v1113, %v1109
  %v1117 = sub i64 8, 1
  %v1118 = add i64 %v1116, %v1117
  %v1119 = sdiv i64 %v1118, 8
  br label %b200
b200:
  %v1120 = phi i64 [ 0, %b198 ], [ %v1172, %b207 ]
  %v1121 = icmp slt i64 %v1120, %v1119
  br i1 %v1121, label %b201, label %b202
b201:
  %v1122 = mul i64 %v1116, %v1120
  %v1123 = sdiv i64 %v1122, %v1119
  %v1124 = add i64 %v1109, %v1123
  %v1125 = add i64 %v1120, 1
  %v1126 = mul i64 %v1116, %v1125
  %v1127 = sdiv i64 %v1126, %v1119
  %v1128 = add i64 %v1109, %v1127
  %v1129 = mul i64 %v1114, 64
  %v1130 = getelementptr inbounds float, ptr %v951, i64 %v1129
  %v1131 = sub i64 %v1128, %v1124
  %v1132 = mul i64 1, %v7
  %v1133 = add i64 %v1124, %v1132
  %v1134 = mul i64 %v1133, 8
  %v1135 = getelementptr inbounds float, ptr %v22, i64 %v1134
  %v1136 = getelementptr inbounds float, ptr %v1135, i64 0
  %v1137 = sub i64 %v1131, 1
  %v1138 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1137
  %v1139 = load ptr, ptr %v1138, align 4
  %v1140 = icmp sgt i64 %v1131, 0
  br i1 %v1140, label %b203, label %b204
b203:
  call void %v1139(ptr %v1136, i64 8, ptr %v1130, i64 8, ptr %v1095)
  br label %b204
b204:
  %v1141 = add i64 %v1129, 64
  br label %b205
b205:
  %v1142 = phi i64 [ %v1124, %b204 ], [ %v1171, %b210 ]
  %v1143 = icmp slt i64 %v1142, %v1128
  br i1 %v1143, label %b206, label %b207
b206:
  %v1144 = sub i64 %v1142, %v1124
  %v1145 = mul i64 %v1144, 8
  %v1146 = getelementptr inbounds float, ptr %v1095, i64 %v1145
  %v1147 = mul i64 %v1142, 8
  %v1148 = getelementptr inbounds float, ptr %v38, i64 %v1147
  %v1149 = mul i64 %v1142, 8
  %v1150 = getelementptr inbounds float, ptr %v26, i64 %v1149
  br label %b208
b208:
  %v1151 = phi i64 [ 0, %b206 ], [ %v1170, %b209 ]
  %v1152 = icmp slt i64 %v1151, 1
  br i1 %v1152, label %b209, label %b210
b209:
  %v1153 = mul i64 %v1114, 1
  %v1154 = add i64 %v1153, %v1151
  %v1155 = mul i64 %v1154, 8
  %v1156 = add i64 0, %v1151
  %v1157 = mul i64 %v1156, 8
  %v1158 = getelementptr inbounds float, ptr %v1146, i64 %v1157
  %v1159 = load <8 x float>, ptr %v1158, align 4
  %v1160 = add i64 0, %v1155
  %v1161 = getelementptr inbounds float, ptr %v36, i64 %v1160
  %v1162 = load <8 x float>, ptr %v1161, align 4
  %v1163 = add i64 0, %v1155
  %v1164 = getelementptr inbounds float, ptr %v1148, i64 %v1163
  %v1165 = load <8 x float>, ptr %v1164, align 4
  %v1166 = fadd <8 x float> %v1165, %v1159
  %v1167 = fadd <8 x float> %v1162, %v1166
  %v1168 = add i64 0, %v1155
  %v1169 = getelementptr inbounds float, ptr %v1150, i64 %v1168
  store <8 x float> %v1167, ptr %v1169, align 4
  %v1170 = add nsw i64 %v1151, 1
  br label %b208
b210:
  %v1171 = add nsw i64 %v1142, 1
  br label %b205
b207:
  %v1172 = add nsw i64 %v1120, 1
  br label %b200
b202:
  %v1173 = add nsw i64 %v1114, 1
  br label %b197
b199:
  %v1174 = add nsw i64 %v1109, 96
  br label %b194
b196:
  %v1175 = icmp sgt i64 %v3, 1
  br i1 %v1175, label %b211, label %b212
b211:
  %v1176 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1177 = atomicrmw add ptr %v1176, i64 1 acq_rel
  %v1178 = load i64, ptr %v69, align 8
  %v1179 = add i64 %v1178, 1
  store i64 %v1179, ptr %v69, align 8
  %v1180 = mul i64 %v3, %v1179
  br label %b213
b213:
  %v1181 = load atomic i64, ptr %v1176 acquire, align 8
  %v1182 = icmp slt i64 %v1181, %v1180
  br i1 %v1182, label %b214, label %b215
b214:
  %v1183 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v69 = alloca i64, i64 1, align 8
  %v178 = alloca float, i64 96, align 4
  %v396 = alloca float, i64 64, align 4
  %v573 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 15360
  %v73 = add i64 %v72, 320
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v71, i64 0
  %v76 = getelementptr inbounds i64, ptr %v1, i64 4
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b0, label %b1
b0:
  %v79 = add i64 1, 0
  %v80 = sdiv i64 %v79, 1
  %v81 = add i64 %v2, 1
  %v82 = mul i64 %v80, %v2
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, 1
  %v86 = select i1 %v85, i64 %v84, i64 1
  %v87 = mul i64 %v80, %v81
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, 1
  %v91 = select i1 %v90, i64 %v89, i64 1
  %v92 = icmp slt i64 %v91, 1
  %v93 = select i1 %v92, i64 %v91, i64 1
  br label %b2
b2:
  %v94 = phi i64 [ %v86, %b0 ], [ %v168, %b13 ]
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b3, label %b4
b3:
  %v96 = mul i64 %v94, 192
  %v97 = mul i64 %v94, 24
  %v98 = add i64 %v96, 0
  %v99 = add i64 %v97, 0
  %v100 = getelementptr inbounds float, ptr %v75, i64 %v98
  %v101 = sub i64 17, %v99
  %v102 = icmp slt i64 %v101, 0
  %v103 = select i1 %v102, i64 0, i64 %v101
  %v104 = icmp ult i64 %v103, 8
  %v105 = select i1 %v104, i64 %v103, i64 8
  %v106 = trunc i64 %v105 to i32
  %v107 = insertelement <8 x i32> poison, i32 %v106, i64 0
  %v108 = shufflevector <8 x i32> %v107, <8 x i32> poison, <8 x i32> zeroinitializer
  %v109 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v108
  %v110 = mul i64 %v99, 1
  %v111 = add i64 0, %v110
  %v112 = getelementptr inbounds float, ptr %v16, i64 %v111
  br label %b5
b5:
  %v113 = phi i64 [ 0, %b3 ], [ %v120, %b6 ]
  %v114 = icmp slt i64 %v113, 8
  br i1 %v114, label %b6, label %b7
b6:
  %v115 = mul i64 %v113, 17
  %v116 = getelementptr inbounds float, ptr %v112, i64 %v115
  %v117 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v116, <8 x i1> %v109, <8 x float> zeroinitializer)
  %v118 = mul i64 %v113, 24
  %v119 = getelementptr inbounds float, ptr %v100, i64 %v118
  store <8 x float> %v117, ptr %v119, align 4
  %v120 = add nsw i64 %v113, 1
  br label %b5
b7:
  %v121 = add i64 %v96, 8
  %v122 = add i64 %v97, 8
  %v123 = getelementptr inbounds float, ptr %v75, i64 %v121
  %v124 = sub i64 17, %v122
  %v125 = icmp slt i64 %v124, 0
  %v126 = select i1 %v125, i64 0, i64 %v124
  %v127 = icmp ult i64 %v126, 8
  %v128 = select i1 %v127, i64 %v126, i64 8
  %v129 = trunc i64 %v128 to i32
  %v130 = insertelement <8 x i32> poison, i32 %v129, i64 0
  %v131 = shufflevector <8 x i32> %v130, <8 x i32> poison, <8 x i32> zeroinitializer
  %v132 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v131
  %v133 = mul i64 %v122, 1
  %v134 = add i64 0, %v133
  %v135 = getelementptr inbounds float, ptr %v16, i64 %v134
  br label %b8
b8:
  %v136 = phi i64 [ 0, %b7 ], [ %v143, %b9 ]
  %v137 = icmp slt i64 %v136, 8
  br i1 %v137, label %b9, label %b10
b9:
  %v138 = mul i64 %v136, 17
  %v139 = getelementptr inbounds float, ptr %v135, i64 %v138
  %v140 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v139, <8 x i1> %v132, <8 x float> zeroinitializer)
  %v141 = mul i64 %v136, 24
  %v142 = getelementptr inbounds float, ptr %v123, i64 %v141
  store <8 x float> %v140, ptr %v142, align 4
  %v143 = add nsw i64 %v136, 1
  br label %b8
b10:
  %v144 = add i64 %v96, 16
  %v145 = add i64 %v97, 16
  %v146 = getelementptr inbounds float, ptr %v75, i64 %v144
  %v147 = sub i64 17, %v145
  %v148 = icmp slt i64 %v147, 0
  %v149 = select i1 %v148, i64 0, i64 %v147
  %v150 = icmp ult i64 %v149, 8
  %v151 = select i1 %v150, i64 %v149, i64 8
  %v152 = trunc i64 %v151 to i32
  %v153 = insertelement <8 x i32> poison, i32 %v152, i64 0
  %v154 = shufflevector <8 x i32> %v153, <8 x i32> poison, <8 x i32> zeroinitializer
  %v155 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v154
  %v156 = mul i64 %v145, 1
  %v157 = add i64 0, %v156
  %v158 = getelementptr inbounds float, ptr %v16, i64 %v157
  br label %b11
b11:
  %v159 = phi i64 [ 0, %b10 ], [ %v166, %b12 ]
  %v160 = icmp slt i64 %v159, 8
  br i1 %v160, label %b12, label %b13
b12:
  %v161 = mul i64 %v159, 17
  %v162 = getelementptr inbounds float, ptr %v158, i64 %v161
  %v163 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v162, <8 x i1> %v155, <8 x float> zeroinitializer)
  %v164 = mul i64 %v159, 24
  %v165 = getelementptr inbounds float, ptr %v146, i64 %v164
  store <8 x float> %v163, ptr %v165, align 4
  %v166 = add nsw i64 %v159, 1
  br label %b11
b13:
  %v167 = add i64 %v96, 192
  %v168 = add nsw i64 %v94, 1
  br label %b2
b4:
  br label %b1
b1:
  %v169 = icmp sgt i64 %v3, 1
  br i1 %v169, label %b14, label %b15
b14:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 3
  %v171 = atomicrmw add ptr %v170, i64 1 acq_rel
  %v172 = load i64, ptr %v69, align 8
  %v173 = add i64 %v172, 1
  store i64 %v173, ptr %v69, align 8
  %v174 = mul i64 %v3, %v173
  br label %b16
b16:
  %v175 = load atomic i64, ptr %v170 acquire, align 8
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b17, label %b18
b17:
  %v177 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v179 = add i64 %v8, 0
  %v180 = sdiv i64 %v179, 1
  %v181 = add i64 %v2, 1
  %v182 = mul i64 %v180, %v2
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, %v8
  %v186 = select i1 %v185, i64 %v184, i64 %v8
  %v187 = mul i64 %v180, %v181
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, %v8
  %v191 = select i1 %v190, i64 %v189, i64 %v8
  br label %b19
b19:
  %v192 = phi i64 [ %v186, %b15 ], [ %v259, %b24 ]
  %v193 = icmp slt i64 %v192, %v191
  br i1 %v193, label %b20, label %b21
b20:
  %v194 = add i64 %v192, 96
  %v195 = icmp slt i64 %v194, %v191
  %v196 = select i1 %v195, i64 %v194, i64 %v191
  br label %b22
b22:
  %v197 = phi i64 [ 0, %b20 ], [ %v258, %b27 ]
  %v198 = icmp slt i64 %v197, 1
  br i1 %v198, label %b23, label %b24
b23:
  %v199 = sub i64 %v196, %v192
  %v200 = sub i64 4, 1
  %v201 = add i64 %v199, %v200
  %v202 = sdiv i64 %v201, 4
  br label %b25
b25:
  %v203 = phi i64 [ 0, %b23 ], [ %v257, %b32 ]
  %v204 = icmp slt i64 %v203, %v202
  br i1 %v204, label %b26, label %b27
b26:
  %v205 = mul i64 %v199, %v203
  %v206 = sdiv i64 %v205, %v202
  %v207 = add i64 %v192, %v206
  %v208 = add i64 %v203, 1
  %v209 = mul i64 %v199, %v208
  %v210 = sdiv i64 %v209, %v202
  %v211 = add i64 %v192, %v210
  %v212 = mul i64 %v197, 192
  %v213 = getelementptr inbounds float, ptr %v75, i64 %v212
  %v214 = sub i64 %v211, %v207
  %v215 = mul i64 %v207, 8
  %v216 = getelementptr inbounds float, ptr %v18, i64 %v215
  %v217 = getelementptr inbounds float, ptr %v216, i64 0
  %v218 = sub i64 %v214, 1
  %v219 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v218
  %v220 = load ptr, ptr %v219, align 4
  %v221 = icmp sgt i64 %v214, 0
  br i1 %v221, label %b28, label %b29
b28:
  call void %v220(ptr %v217, i64 8, ptr %v213, i64 8, ptr %v178)
  br label %b29
b29:
  %v222 = add i64 %v212, 192
  br label %b30
b30:
  %v223 = phi i64 [ %v207, %b29 ], [ %v256, %b35 ]
  %v224 = icmp slt i64 %v223, %v211
  br i1 %v224, label %b31, label %b32
b31:
  %v225 = sub i64 %v223, %v207
  %v226 = mul i64 %v225, 24
  %v227 = getelementptr inbounds float, ptr %v178, i64 %v226
  %v228 = mul i64 %v223, 17
  %v229 = getelementptr inbounds float, ptr %v44, i64 %v228
  br label %b33
b33:
  %v230 = phi i64 [ 0, %b31 ], [ %v255, %b39 ]
  %v231 = icmp slt i64 %v230, 3
  br i1 %v231, label %b34, label %b35
b34:
  %v232 = mul i64 %v197, 3
  %v233 = add i64 %v232, %v230
  %v234 = mul i64 %v233, 8
  %v235 = icmp slt i64 %v234, 16
  br i1 %v235, label %b36, label %b37
b36:
  %v236 = add i64 0, %v230
  %v237 = mul i64 %v236, 8
  %v238 = getelementptr inbounds float, ptr %v227, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = add i64 0, %v234
  %v241 = getelementptr inbounds float, ptr %v229, i64 %v240
  store <8 x float> %v239, ptr %v241, align 4
  br label %b37
b37:
  %v242 = icmp eq i64 %v234, 16
  br i1 %v242, label %b38, label %b39
b38:
  %v243 = icmp ult i64 1, 8
  %v244 = select i1 %v243, i64 1, i64 8
  %v245 = trunc i64 %v244 to i32
  %v246 = insertelement <8 x i32> poison, i32 %v245, i64 0
  %v247 = shufflevector <8 x i32> %v246, <8 x i32> poison, <8 x i32> zeroinitializer
  %v248 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v247
  %v249 = add i64 0, %v230
  %v250 = mul i64 %v249, 8
  %v251 = getelementptr inbounds float, ptr %v227, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = add i64 0, %v234
  %v254 = getelementptr inbounds float, ptr %v229, i64 %v253
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v252, ptr align 4 %v254, <8 x i1> %v248)
  br label %b39
b39:
  %v255 = add nsw i64 %v230, 1
  br label %b33
b35:
  %v256 = add nsw i64 %v223, 1
  br label %b30
b32:
  %v257 = add nsw i64 %v203, 1
  br label %b25
b27:
  %v258 = add nsw i64 %v197, 1
  br label %b22
b24:
  %v259 = add nsw i64 %v192, 96
  br label %b19
b21:
  %v260 = icmp sgt i64 %v3, 1
  br i1 %v260, label %b40, label %b41
b40:
  %v261 = getelementptr inbounds i64, ptr %v1, i64 3
  %v262 = atomicrmw add ptr %v261, i64 1 acq_rel
  %v263 = load i64, ptr %v69, align 8
  %v264 = add i64 %v263, 1
  store i64 %v264, ptr %v69, align 8
  %v265 = mul i64 %v3, %v264
  br label %b42
b42:
  %v266 = load atomic i64, ptr %v261 acquire, align 8
  %v267 = icmp slt i64 %v266, %v265
  br i1 %v267, label %b43, label %b44
b43:
  %v268 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v269 = getelementptr inbounds float, ptr %v71, i64 192
  %v270 = getelementptr inbounds i64, ptr %v1, i64 4
  %v271 = load i64, ptr %v270, align 8
  %v272 = icmp eq i64 %v271, 0
  br i1 %v272, label %b45, label %b46
b45:
  %v273 = add i64 1, 0
  %v274 = sdiv i64 %v273, 1
  %v275 = add i64 %v2, 1
  %v276 = mul i64 %v274, %v2
  %v277 = sdiv i64 %v276, %v3
  %v278 = mul i64 %v277, 1
  %v279 = icmp slt i64 %v278, 1
  %v280 = select i1 %v279, i64 %v278, i64 1
  %v281 = mul i64 %v274, %v275
  %v282 = sdiv i64 %v281, %v3
  %v283 = mul i64 %v282, 1
  %v284 = icmp slt i64 %v283, 1
  %v285 = select i1 %v284, i64 %v283, i64 1
  %v286 = icmp slt i64 %v285, 1
  %v287 = select i1 %v286, i64 %v285, i64 1
  br label %b47
b47:
  %v288 = phi i64 [ %v280, %b45 ], [ %v316, %b52 ]
  %v289 = icmp slt i64 %v288, %v287
  br i1 %v289, label %b48, label %b49
b48:
  %v290 = mul i64 %v288, 64
  %v291 = mul i64 %v288, 8
  %v292 = add i64 %v290, 0
  %v293 = add i64 %v291, 0
  %v294 = getelementptr inbounds float, ptr %v269, i64 %v292
  %v295 = sub i64 8, %v293
  %v296 = icmp slt i64 %v295, 0
  %v297 = select i1 %v296, i64 0, i64 %v295
  %v298 = icmp ult i64 %v297, 8
  %v299 = select i1 %v298, i64 %v297, i64 8
  %v300 = trunc i64 %v299 to i32
  %v301 = insertelement <8 x i32> poison, i32 %v300, i64 0
  %v302 = shufflevector <8 x i32> %v301, <8 x i32> poison, <8 x i32> zeroinitializer
  %v303 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v302
  %v304 = mul i64 %v293, 1
  %v305 = add i64 0, %v304
  %v306 = getelementptr inbounds float, ptr %v14, i64 %v305
  br label %b50
b50:
  %v307 = phi i64 [ 0, %b48 ], [ %v314, %b51 ]
  %v308 = icmp slt i64 %v307, 8
  br i1 %v308, label %b51, label %b52
b51:
  %v309 = mul i64 %v307, 8
  %v310 = getelementptr inbounds float, ptr %v306, i64 %v309
  %v311 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v310, <8 x i1> %v303, <8 x float> zeroinitializer)
  %v312 = mul i64 %v307, 8
  %v313 = getelementptr inbounds float, ptr %v294, i64 %v312
  store <8 x float> %v311, ptr %v313, align 4
  %v314 = add nsw i64 %v307, 1
  br label %b50
b52:
  %v315 = add i64 %v290, 64
  %v316 = add nsw i64 %v288, 1
  br label %b47
b49:
  br label %b46
b46:
  %v317 = icmp sgt i64 %v3, 1
  br i1 %v317, label %b53, label %b54
b53:
  %v318 = getelementptr inbounds i64, ptr %v1, i64 3
  %v319 = atomicrmw add ptr %v318, i64 1 acq_rel
  %v320 = load i64, ptr %v69, align 8
  %v321 = add i64 %v320, 1
  store i64 %v321, ptr %v69, align 8
  %v322 = mul i64 %v3, %v321
  br label %b55
b55:
  %v323 = load atomic i64, ptr %v318 acquire, align 8
  %v324 = icmp slt i64 %v323, %v322
  br i1 %v324, label %b56, label %b57
b56:
  %v325 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  br label %b58
b58:
  %v326 = phi i64 [ 0, %b54 ], [ %v506, %b66 ]
  %v327 = icmp slt i64 %v326, %v5
  br i1 %v327, label %b59, label %b60
b59:
  %v328 = sub i64 %v5, 1
  %v329 = sub i64 %v328, %v326
  %v330 = add i64 %v7, 0
  %v331 = sdiv i64 %v330, 1
  %v332 = add i64 %v2, 1
  %v333 = mul i64 %v331, %v2
  %v334 = sdiv i64 %v333, %v3
  %v335 = mul i64 %v334, 1
  %v336 = icmp slt i64 %v335, %v7
  %v337 = select i1 %v336, i64 %v335, i64 %v7
  %v338 = mul i64 %v331, %v332
  %v339 = sdiv i64 %v338, %v3
  %v340 = mul i64 %v339, 1
  %v341 = icmp slt i64 %v340, %v7
  %v342 = select i1 %v341, i64 %v340, i64 %v7
  br label %b61
b61:
  %v343 = phi i64 [ %v337, %b59 ], [ %v395, %b62 ]
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b62, label %b63
b62:
  %v345 = add i64 %v329, 1
  %v346 = and i64 %v345, 1
  %v347 = mul i64 %v346, %v7
  %v348 = add i64 %v347, %v343
  %v349 = mul i64 %v348, 8
  %v350 = getelementptr inbounds float, ptr %v24, i64 %v349
  %v351 = add i64 %v329, 0
  %v352 = and i64 %v351, %v54
  %v353 = mul i64 %v352, %v7
  %v354 = add i64 %v353, %v343
  %v355 = mul i64 %v354, 8
  %v356 = getelementptr inbounds float, ptr %v20, i64 %v355
  %v357 = add i64 %v329, 0
  %v358 = and i64 %v357, %v66
  %v359 = mul i64 %v358, %v7
  %v360 = add i64 %v359, %v343
  %v361 = mul i64 %v360, 17
  %v362 = getelementptr inbounds float, ptr %v44, i64 %v361
  %v363 = add i64 %v329, 0
  %v364 = and i64 %v363, %v64
  %v365 = mul i64 %v364, %v7
  %v366 = add i64 %v365, %v343
  %v367 = mul i64 %v366, 8
  %v368 = getelementptr inbounds float, ptr %v42, i64 %v367
  %v369 = add i64 %v329, 0
  %v370 = and i64 %v369, %v68
  %v371 = mul i64 %v370, %v7
  %v372 = add i64 %v371, %v343
  %v373 = mul i64 %v372, 8
  %v374 = getelementptr inbounds float, ptr %v46, i64 %v373
  %v375 = add i64 0, 0
  %v376 = getelementptr inbounds float, ptr %v350, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 0, 0
  %v379 = getelementptr inbounds float, ptr %v356, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = fadd <8 x float> %v377, %v380
  %v382 = add i64 9, 0
  %v383 = getelementptr inbounds float, ptr %v362, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = fadd <8 x float> %v381, %v384
  %v386 = insertelement <8 x float> poison, float 0x3FD3333340000000, i64 0
  %v387 = shufflevector <8 x float> %v386, <8 x float> poison, <8 x i32> zeroinitializer
  %v388 = fmul <8 x float> %v385, %v387
  %v389 = add i64 0, 0
  %v390 = getelementptr inbounds float, ptr %v368, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = fmul <8 x float> %v388, %v391
  %v393 = add i64 0, 0
  %v394 = getelementptr inbounds float, ptr %v374, i64 %v393
  store <8 x float> %v392, ptr %v394, align 4
  %v395 = add nsw i64 %v343, 1
  br label %b61
b63:
  %v397 = add i64 %v7, 0
  %v398 = sdiv i64 %v397, 1
  %v399 = add i64 %v2, 1
  %v400 = mul i64 %v398, %v2
  %v401 = sdiv i64 %v400, %v3
  %v402 = mul i64 %v401, 1
  %v403 = icmp slt i64 %v402, %v7
  %v404 = select i1 %v403, i64 %v402, i64 %v7
  %v405 = mul i64 %v398, %v399
  %v406 = sdiv i64 %v405, %v3
  %v407 = mul i64 %v406, 1
  %v408 = icmp slt i64 %v407, %v7
  %v409 = select i1 %v408, i64 %v407, i64 %v7
  br label %b64
b64:
  %v410 = phi i64 [ %v404, %b63 ], [ %v505, %b69 ]
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b65, label %b66
b65:
  %v412 = add i64 %v410, 96
  %v413 = icmp slt i64 %v412, %v409
  %v414 = select i1 %v413, i64 %v412, i64 %v409
  br label %b67
b67:
  %v415 = phi i64 [ 0, %b65 ], [ %v504, %b72 ]
  %v416 = icmp slt i64 %v415, 1
  br i1 %v416, label %b68, label %b69
b68:
  %v417 = sub i64 %v414, %v410
  %v418 = sub i64 8, 1
  %v419 = add i64 %v417, %v418
  %v420 = sdiv i64 %v419, 8
  br label %b70
b70:
  %v421 = phi i64 [ 0, %b68 ], [ %v503, %b77 ]
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %b71, label %b72
b71:
  %v423 = mul i64 %v417, %v421
  %v424 = sdiv i64 %v423, %v420
  %v425 = add i64 %v410, %v424
  %v426 = add i64 %v421, 1
  %v427 = mul i64 %v417, %v426
  %v428 = sdiv i64 %v427, %v420
  %v429 = add i64 %v410, %v428
  %v430 = mul i64 %v415, 64
  %v431 = getelementptr inbounds float, ptr %v269, i64 %v430
  %v432 = sub i64 %v429, %v425
  %v433 = add i64 %v329, 0
  %v434 = and i64 %v433, %v68
  %v435 = mul i64 %v434, %v7
  %v436 = add i64 %v435, %v425
  %v437 = mul i64 %v436, 8
  %v438 = getelementptr inbounds float, ptr %v46, i64 %v437
  %v439 = getelementptr inbounds float, ptr %v438, i64 0
  %v440 = sub i64 %v432, 1
  %v441 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v440
  %v442 = load ptr, ptr %v441, align 4
  %v443 = icmp sgt i64 %v432, 0
  br i1 %v443, label %b73, label %b74
b73:
  call void %v442(ptr %v439, i64 8, ptr %v431, i64 8, ptr %v396)
  br label %b74
b74:
  %v444 = add i64 %v430, 64
  br label %b75
b75:
  %v445 = phi i64 [ %v425, %b74 ], [ %v502, %b80 ]
  %v446 = icmp slt i64 %v445, %v429
  br i1 %v446, label %b76, label %b77
b76:
  %v447 = sub i64 %v445, %v425
  %v448 = mul i64 %v447, 8
  %v449 = getelementptr inbounds float, ptr %v396, i64 %v448
  %v450 = add i64 %v329, 1
  %v451 = and i64 %v450, 1
  %v452 = mul i64 %v451, %v7
  %v453 = add i64 %v452, %v445
  %v454 = mul i64 %v453, 8
  %v455 = getelementptr inbounds float, ptr %v24, i64 %v454
  %v456 = add i64 %v329, 0
  %v457 = and i64 %v456, %v54
  %v458 = mul i64 %v457, %v7
  %v459 = add i64 %v458, %v445
  %v460 = mul i64 %v459, 8
  %v461 = getelementptr inbounds float, ptr %v20, i64 %v460
  %v462 = add i64 %v329, 0
  %v463 = and i64 %v462, %v66
  %v464 = mul i64 %v463, %v7
  %v465 = add i64 %v464, %v445
  %v466 = mul i64 %v465, 17
  %v467 = getelementptr inbounds float, ptr %v44, i64 %v466
  %v468 = fsub float 0x3FF0000000000000, 0x3FD3333340000000
  %v469 = add i64 %v329, 0
  %v470 = and i64 %v469, 1
  %v471 = mul i64 %v470, %v7
  %v472 = add i64 %v471, %v445
  %v473 = mul i64 %v472, 8
  %v474 = getelementptr inbounds float, ptr %v24, i64 %v473
  br label %b78
b78:
  %v475 = phi i64 [ 0, %b76 ], [ %v501, %b79 ]
  %v476 = icmp slt i64 %v475, 1
  br i1 %v476, label %b79, label %b80
b79:
  %v477 = mul i64 %v415, 1
  %v478 = add i64 %v477, %v475
  %v479 = mul i64 %v478, 8
  %v480 = add i64 0, %v475
  %v481 = mul i64 %v480, 8
  %v482 = getelementptr inbounds float, ptr %v449, i64 %v481
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = add i64 0, %v479
  %v485 = getelementptr inbounds float, ptr %v455, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = add i64 0, %v479
  %v488 = getelementptr inbounds float, ptr %v461, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = fadd <8 x float> %v486, %v489
  %v491 = add i64 9, %v479
  %v492 = getelementptr inbounds float, ptr %v467, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = fadd <8 x float> %v490, %v493
  %v495 = insertelement <8 x float> poison, float %v468, i64 0
  %v496 = shufflevector <8 x float> %v495, <8 x float> poison, <8 x i32> zeroinitializer
  %v497 = fmul <8 x float> %v494, %v496
  %v498 = fadd <8 x float> %v497, %v483
  %v499 = add i64 0, %v479
  %v500 = getelementptr inbounds float, ptr %v474, i64 %v499
  store <8 x float> %v498, ptr %v500, align 4
  %v501 = add nsw i64 %v475, 1
  br label %b78
b80:
  %v502 = add nsw i64 %v445, 1
  br label %b75
b77:
  %v503 = add nsw i64 %v421, 1
  br label %b70
b72:
  %v504 = add nsw i64 %v415, 1
  br label %b67
b69:
  %v505 = add nsw i64 %v410, 96
  br label %b64
b66:
  %v506 = add nsw i64 %v326, 1
  br label %b58
b60:
  %v507 = icmp sgt i64 %v3, 1
  br i1 %v507, label %b81, label %b82
b81:
  %v508 = getelementptr inbounds i64, ptr %v1, i64 3
  %v509 = atomicrmw add ptr %v508, i64 1 acq_rel
  %v510 = load i64, ptr %v69, align 8
  %v511 = add i64 %v510, 1
  store i64 %v511, ptr %v69, align 8
  %v512 = mul i64 %v3, %v511
  br label %b83
b83:
  %v513 = load atomic i64, ptr %v508 acquire, align 8
  %v514 = icmp slt i64 %v513, %v512
  br i1 %v514, label %b84, label %b85
b84:
  %v515 = call i32 @sched_yield()
  br label %b83
b85:
  br label %b82
b82:
  %v516 = getelementptr inbounds float, ptr %v71, i64 256
  %v517 = getelementptr inbounds i64, ptr %v1, i64 4
  %v518 = load i64, ptr %v517, align 8
  %v519 = icmp eq i64 %v518, 0
  br i1 %v519, label %b86, label %b87
b86:
  %v520 = add i64 1, 0
  %v521 = sdiv i64 %v520, 1
  %v522 = add i64 %v2, 1
  %v523 = mul i64 %v521, %v2
  %v524 = sdiv i64 %v523, %v3
  %v525 = mul i64 %v524, 1
  %v526 = icmp slt i64 %v525, 1
  %v527 = select i1 %v526, i64 %v525, i64 1
  %v528 = mul i64 %v521, %v522
  %v529 = sdiv i64 %v528, %v3
  %v530 = mul i64 %v529, 1
  %v531 = icmp slt i64 %v530, 1
  %v532 = select i1 %v531, i64 %v530, i64 1
  %v533 = icmp slt i64 %v532, 1
  %v534 = select i1 %v533, i64 %v532, i64 1
  br label %b88
b88:
  %v535 = phi i64 [ %v527, %b86 ], [ %v563, %b93 ]
  %v536 = icmp slt i64 %v535, %v534
  br i1 %v536, label %b89, label %b90
b89:
  %v537 = mul i64 %v535, 64
  %v538 = mul i64 %v535, 8
  %v539 = add i64 %v537, 0
  %v540 = add i64 %v538, 0
  %v541 = getelementptr inbounds float, ptr %v516, i64 %v539
  %v542 = sub i64 8, %v540
  %v543 = icmp slt i64 %v542, 0
  %v544 = select i1 %v543, i64 0, i64 %v542
  %v545 = icmp ult i64 %v544, 8
  %v546 = select i1 %v545, i64 %v544, i64 8
  %v547 = trunc i64 %v546 to i32
  %v548 = insertelement <8 x i32> poison, i32 %v547, i64 0
  %v549 = shufflevector <8 x i32> %v548, <8 x i32> poison, <8 x i32> zeroinitializer
  %v550 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v549
  %v551 = mul i64 %v540, 1
  %v552 = add i64 1, %v551
  %v553 = getelementptr inbounds float, ptr %v12, i64 %v552
  br label %b91
b91:
  %v554 = phi i64 [ 0, %b89 ], [ %v561, %b92 ]
  %v555 = icmp slt i64 %v554, 8
  br i1 %v555, label %b92, label %b93
b92:
  %v556 = mul i64 %v554, 9
  %v557 = getelementptr inbounds float, ptr %v553, i64 %v556
  %v558 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v557, <8 x i1> %v550, <8 x float> zeroinitializer)
  %v559 = mul i64 %v554, 8
  %v560 = getelementptr inbounds float, ptr %v541, i64 %v559
  store <8 x float> %v558, ptr %v560, align 4
  %v561 = add nsw i64 %v554, 1
  br label %b91
b93:
  %v562 = add i64 %v537, 64
  %v563 = add nsw i64 %v535, 1
  br label %b88
b90:
  br label %b87
b87:
  %v564 = icmp sgt i64 %v3, 1
  br i1 %v564, label %b94, label %b95
b94:
  %v565 = getelementptr inbounds i64, ptr %v1, i64 3
  %v566 = atomicrmw add ptr %v565, i64 1 acq_rel
  %v567 = load i64, ptr %v69, align 8
  %v568 = add i64 %v567, 1
  store i64 %v568, ptr %v69, align 8
  %v569 = mul i64 %v3, %v568
  br label %b96
b96:
  %v570 = load atomic i64, ptr %v565 acquire, align 8
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b97, label %b98
b97:
  %v572 = call i32 @sched_yield()
  br label %b96
b98:
  br label %b95
b95:
  %v574 = add i64 %v8, 0
  %v575 = sdiv i64 %v574, 1
  %v576 = add i64 %v2, 1
  %v577 = mul i64 %v575, %v2
  %v578 = sdiv i64 %v577, %v3
  %v579 = mul i64 %v578, 1
  %v580 = icmp slt i64 %v579, %v8
  %v581 = select i1 %v580, i64 %v579, i64 %v8
  %v582 = mul i64 %v575, %v576
  %v583 = sdiv i64 %v582, %v3
  %v584 = mul i64 %v583, 1
  %v585 = icmp slt i64 %v584, %v8
  %v586 = select i1 %v585, i64 %v584, i64 %v8
  br label %b99
b99:
  %v587 = phi i64 [ %v581, %b95 ], [ %v646, %b104 ]
  %v588 = icmp slt i64 %v587, %v586
  br i1 %v588, label %b100, label %b101
b100:
  %v589 = add i64 %v587, 96
  %v590 = icmp slt i64 %v589, %v586
  %v591 = select i1 %v590, i64 %v589, i64 %v586
  br label %b102
b102:
  %v592 = phi i64 [ 0, %b100 ], [ %v645, %b107 ]
  %v593 = icmp slt i64 %v592, 1
  br i1 %v593, label %b103, label %b104
b103:
  %v594 = sub i64 %v591, %v587
  %v595 = sub i64 8, 1
  %v596 = add i64 %v594, %v595
  %v597 = sdiv i64 %v596, 8
  br label %b105
b105:
  %v598 = phi i64 [ 0, %b103 ], [ %v644, %b112 ]
  %v599 = icmp slt i64 %v598, %v597
  br i1 %v599, label %b106, label %b107
b106:
  %v600 = mul i64 %v594, %v598
  %v601 = sdiv i64 %v600, %v597
  %v602 = add i64 %v587, %v601
  %v603 = add i64 %v598, 1
  %v604 = mul i64 %v594, %v603
  %v605 = sdiv i64 %v604, %v597
  %v606 = add i64 %v587, %v605
  %v607 = mul i64 %v592, 64
  %v608 = getelementptr inbounds float, ptr %v516, i64 %v607
  %v609 = sub i64 %v606, %v602
  %v610 = mul i64 %v602, 8
  %v611 = getelementptr inbounds float, ptr %v46, i64 %v610
  %v612 = getelementptr inbounds float, ptr %v611, i64 0
  %v613 = sub i64 %v609, 1
  %v614 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v613
  %v615 = load ptr, ptr %v614, align 4
  %v616 = icmp sgt i64 %v609, 0
  br i1 %v616, label %b108, label %b109
b108:
  call void %v615(ptr %v612, i64 8, ptr %v608, i64 8, ptr %v573)
  br label %b109
b109:
  %v617 = add i64 %v607, 64
  br label %b110
b110:
  %v618 = phi i64 [ %v602, %b109 ], [ %v643, %b115 ]
  %v619 = icmp slt i64 %v618, %v606
  br i1 %v619, label %b111, label %b112
b111:
  %v620 = sub i64 %v618, %v602
  %v621 = mul i64 %v620, 8
  %v622 = getelementptr inbounds float, ptr %v573, i64 %v621
  %v623 = mul i64 %v618, 17
  %v624 = getelementptr inbounds float, ptr %v44, i64 %v623
  %v625 = mul i64 %v618, 8
  %v626 = getelementptr inbounds float, ptr %v28, i64 %v625
  br label %b113
b113:
  %v627 = phi i64 [ 0, %b111 ], [ %v642, %b114 ]
  %v628 = icmp slt i64 %v627, 1
  br i1 %v628, label %b114, label %b115
b114:
  %v629 = mul i64 %v592, 1
  %v630 = add i64 %v629, %v627
  %v631 = mul i64 %v630, 8
  %v632 = add i64 0, %v627
  %v633 = mul i64 %v632, 8
  %v634 = getelementptr inbounds float, ptr %v622, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = add i64 1, %v631
  %v637 = getelementptr inbounds float, ptr %v624, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = fadd <8 x float> %v638, %v635
  %v640 = add i64 0, %v631
  %v641 = getelementptr inbounds float, ptr %v626, i64 %v640
  store <8 x float> %v639, ptr %v641, align 4
  %v642 = add nsw i64 %v627, 1
  br label %b113
b115:
  %v643 = add nsw i64 %v618, 1
  br label %b110
b112:
  %v644 = add nsw i64 %v598, 1
  br label %b105
b107:
  %v645 = add nsw i64 %v592, 1
  br label %b102
b104:
  %v646 = add nsw i64 %v587, 96
  br label %b99
b101:
  %v647 = icmp sgt i64 %v3, 1
  br i1 %v647, label %b116, label %b117
b116:
  %v648 = getelementptr inbounds i64, ptr %v1, i64 3
  %v649 = atomicrmw add ptr %v648, i64 1 acq_rel
  %v650 = load i64, ptr %v69, align 8
  %v651 = add i64 %v650, 1
  store i64 %v651, ptr %v69, align 8
  %v652 = mul i64 %v3, %v651
  br label %b118
b118:
  %v653 = load atomic i64, ptr %v648 acquire, align 8
  %v654 = icmp slt i64 %v653, %v652
  br i1 %v654, label %b119, label %b120
b119:
  %v655 = call i32 @sched_yield()
  br label %b118
b120:
  br label %b117
b117:
  %v656 = add i64 %v7, 0
  %v657 = sdiv i64 %v656, 1
  %v658 = add i64 %v2, 1
  %v659 = mul i64 %v657, %v2
  %v660 = sdiv i64 %v659, %v3
  %v661 = mul i64 %v660, 1
  %v662 = icmp slt i64 %v661, %v7
  %v663 = select i1 %v662, i64 %v661, i64 %v7
  %v664 = mul i64 %v657, %v658
  %v665 = sdiv i64 %v664, %v3
  %v666 = mul i64 %v665, 1
  %v667 = icmp slt i64 %v666, %v7
  %v668 = select i1 %v667, i64 %v666, i64 %v7
  br label %b121
b121:
  %v669 = phi i64 [ %v663, %b117 ], [ %v689, %b126 ]
  %v670 = icmp slt i64 %v669, %v668
  br i1 %v670, label %b122, label %b123
b122:
  br label %b124
b124:
  %v671 = phi i64 [ 0, %b122 ], [ %v684, %b125 ]
  %v672 = phi <8 x float> [ splat (float 0x0000000000000000), %b122 ], [ %v683, %b125 ]
  %v673 = icmp slt i64 %v671, %v5
  br i1 %v673, label %b125, label %b126
b125:
  %v674 = add i64 %v671, 0
  %v675 = and i64 %v674, %v52
  %v676 = mul i64 %v675, %v7
  %v677 = add i64 %v676, %v669
  %v678 = mul i64 %v677, 8
  %v679 = getelementptr inbounds float, ptr %v18, i64 %v678
  %v680 = add i64 0, 0
  %v681 = getelementptr inbounds float, ptr %v679, i64 %v680
  %v682 = load <8 x float>, ptr %v681, align 4
  %v683 = fadd <8 x float> %v672, %v682
  %v684 = add nsw i64 %v671, 1
  br label %b124
b126:
  %v685 = mul i64 %v669, 8
  %v686 = getelementptr inbounds float, ptr %v48, i64 %v685
  %v687 = add i64 0, 0
  %v688 = getelementptr inbounds float, ptr %v686, i64 %v687
  store <8 x float> %v672, ptr %v688, align 4
  %v689 = add nsw i64 %v669, 1
  br label %b121
b123:
  %v690 = icmp sgt i64 %v3, 1
  br i1 %v690, label %b127, label %b128
b127:
  %v691 = getelementptr inbounds i64, ptr %v1, i64 3
  %v692 = atomicrmw add ptr %v691, i64 1 acq_rel
  %v693 = load i64, ptr %v69, align 8
  %v694 = add i64 %v693, 1
  store i64 %v694, ptr %v69, align 8
  %v695 = mul i64 %v3, %v694
  br label %b129
b129:
  %v696 = load atomic i64, ptr %v691 acquire, align 8
  %v697 = icmp slt i64 %v696, %v695
  br i1 %v697, label %b130, label %b131
b130:
  %v698 = call i32 @sched_yield()
  br label %b129
b131:
  br label %b128
b128:
  %v699 = mul i64 0, 8
  %v700 = getelementptr inbounds float, ptr %v18, i64 %v699
  %v701 = getelementptr inbounds float, ptr %v700, i64 0
  %v702 = mul i64 0, 8
  %v703 = getelementptr inbounds float, ptr %v10, i64 %v702
  %v704 = getelementptr inbounds float, ptr %v703, i64 0
  %v705 = getelementptr inbounds float, ptr %v74, i64 12288
  %v706 = add i64 8, 1
  %v707 = sdiv i64 %v706, 2
  %v708 = add i64 %v2, 1
  %v709 = mul i64 %v707, %v2
  %v710 = sdiv i64 %v709, %v3
  %v711 = mul i64 %v710, 2
  %v712 = icmp slt i64 %v711, 8
  %v713 = select i1 %v712, i64 %v711, i64 8
  %v714 = mul i64 %v707, %v708
  %v715 = sdiv i64 %v714, %v3
  %v716 = mul i64 %v715, 2
  %v717 = icmp slt i64 %v716, 8
  %v718 = select i1 %v717, i64 %v716, i64 8
  %v719 = getelementptr inbounds float, ptr %v30, i64 1
  br label %b132
b132:
  %v720 = phi i64 [ %v713, %b128 ], [ %v728, %b137 ]
  %v721 = icmp slt i64 %v720, %v718
  br i1 %v721, label %b133, label %b134
b133:
  %v722 = mul i64 %v720, 17
  %v723 = getelementptr inbounds float, ptr %v719, i64 %v722
  br label %b135
b135:
  %v724 = phi i64 [ 0, %b133 ], [ %v727, %b136 ]
  %v725 = icmp slt i64 %v724, 8
  br i1 %v725, label %b136, label %b137
b136:
  %v726 = getelementptr inbounds float, ptr %v723, i64 %v724
  store float 0x0000000000000000, ptr %v726, align 4
  %v727 = add nsw i64 %v724, 1
  br label %b135
b137:
  %v728 = add nsw i64 %v720, 1
  br label %b132
b134:
  %v729 = mul i64 %v8, 1
  br label %b138
b138:
  %v730 = phi i64 [ 0, %b134 ], [ %v834, %b143 ]
  %v731 = icmp slt i64 %v730, %v729
  br i1 %v731, label %b139, label %b140
b139:
  %v732 = sub i64 %v729, %v730
  %v733 = icmp slt i64 %v732, 384
  %v734 = select i1 %v733, i64 %v732, i64 384
  br label %b141
b141:
  %v735 = phi i64 [ %v713, %b139 ], [ %v833, %b167 ]
  %v736 = icmp slt i64 %v735, %v718
  br i1 %v736, label %b142, label %b143
b142:
  %v737 = sub i64 %v718, %v735
  %v738 = icmp slt i64 %v737, 64
  %v739 = select i1 %v738, i64 %v737, i64 64
  %v740 = sdiv i64 %v739, 2
  %v741 = mul i64 %v740, 2
  %v742 = sub i64 %v739, %v741
  %v743 = mul i64 %v730, 8
  %v744 = add i64 %v743, %v735
  %v745 = getelementptr inbounds float, ptr %v701, i64 %v744
  br label %b144
b144:
  %v746 = phi i64 [ 0, %b142 ], [ %v772, %b152 ]
  %v747 = icmp slt i64 %v746, %v734
  br i1 %v747, label %b145, label %b146
b145:
  %v748 = mul i64 %v746, 8
  %v749 = getelementptr inbounds float, ptr %v745, i64 %v748
  %v750 = mul i64 %v746, 2
  %v751 = getelementptr inbounds float, ptr %v705, i64 %v750
  br label %b147
b147:
  %v752 = phi i64 [ 0, %b145 ], [ %v761, %b148 ]
  %v753 = icmp slt i64 %v752, %v740
  br i1 %v753, label %b148, label %b149
b148:
  %v754 = mul i64 %v752, 2
  %v755 = getelementptr inbounds float, ptr %v749, i64 %v754
  %v756 = mul i64 %v752, 768
  %v757 = getelementptr inbounds float, ptr %v751, i64 %v756
  %v758 = getelementptr inbounds float, ptr %v755, i64 0
  %v759 = load <2 x float>, ptr %v758, align 4
  %v760 = getelementptr inbounds float, ptr %v757, i64 0
  store <2 x float> %v759, ptr %v760, align 4
  %v761 = add nsw i64 %v752, 1
  br label %b147
b149:
  %v762 = mul i64 %v740, 2
  %v763 = getelementptr inbounds float, ptr %v749, i64 %v762
  %v764 = mul i64 %v740, 768
  %v765 = getelementptr inbounds float, ptr %v751, i64 %v764
  br label %b150
b150:
  %v766 = phi i64 [ 0, %b149 ], [ %v771, %b151 ]
  %v767 = icmp slt i64 %v766, %v742
  br i1 %v767, label %b151, label %b152
b151:
  %v768 = getelementptr inbounds float, ptr %v763, i64 %v766
  %v769 = load float, ptr %v768, align 4
  %v770 = getelementptr inbounds float, ptr %v765, i64 %v766
  store float %v769, ptr %v770, align 4
  %v771 = add nsw i64 %v766, 1
  br label %b150, !llvm.loop !0
b152:
  %v772 = add nsw i64 %v746, 1
  br label %b144
b146:
  br label %b153
b153:
  %v773 = phi i64 [ 0, %b146 ], [ %v808, %b161 ]
  %v774 = icmp slt i64 %v773, 0
  br i1 %v774, label %b154, label %b155
b154:
  %v775 = mul i64 %v730, 8
  %v776 = add i64 %v775, %v773
  %v777 = getelementptr inbounds float, ptr %v704, i64 %v776
  br label %b156
b156:
  %v778 = phi i64 [ 0, %b154 ], [ %v796, %b157 ]
  %v779 = icmp slt i64 %v778, %v734
  br i1 %v779, label %b157, label %b158
b157:
  %v780 = mul i64 %v778, 8
  %v781 = getelementptr inbounds float, ptr %v777, i64 %v780
  %v782 = mul i64 %v778, 32
  %v783 = getelementptr inbounds float, ptr %v74, i64 %v782
  %v784 = getelementptr inbounds float, ptr %v781, i64 0
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = getelementptr inbounds float, ptr %v783, i64 0
  store <8 x float> %v785, ptr %v786, align 4
  %v787 = getelementptr inbounds float, ptr %v781, i64 8
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = getelementptr inbounds float, ptr %v783, i64 8
  store <8 x float> %v788, ptr %v789, align 4
  %v790 = getelementptr inbounds float, ptr %v781, i64 16
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = getelementptr inbounds float, ptr %v783, i64 16
  store <8 x float> %v791, ptr %v792, align 4
  %v793 = getelementptr inbounds float, ptr %v781, i64 24
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = getelementptr inbounds float, ptr %v783, i64 24
  store <8 x float> %v794, ptr %v795, align 4
  %v796 = add nsw i64 %v778, 1
  br label %b156
b158:
  %v797 = sdiv i64 %v739, 2
  br label %b159
b159:
  %v798 = phi i64 [ 0, %b158 ], [ %v807, %b160 ]
  %v799 = icmp slt i64 %v798, %v797
  br i1 %v799, label %b160, label %b161
b160:
  %v800 = mul i64 %v798, 2
  %v801 = add i64 %v735, %v800
  %v802 = mul i64 %v798, 768
  %v803 = getelementptr inbounds float, ptr %v705, i64 %v802
  %v804 = mul i64 %v801, 17
  %v805 = add i64 %v804, %v773
  %v806 = getelementptr inbounds float, ptr %v719, i64 %v805
  call void @outer_2x32(ptr %v803, ptr %v74, i64 %v734, ptr %v806, i64 17)
  %v807 = add nsw i64 %v798, 1
  br label %b159
b161:
  %v808 = add nsw i64 %v773, 32
  br label %b153
b155:
  %v809 = mul i64 %v730, 8
  %v810 = add i64 %v809, 0
  %v811 = getelementptr inbounds float, ptr %v704, i64 %v810
  br label %b162
b162:
  %v812 = phi i64 [ 0, %b155 ], [ %v821, %b163 ]
  %v813 = icmp slt i64 %v812, %v734
  br i1 %v813, label %b163, label %b164
b163:
  %v814 = mul i64 %v812, 8
  %v815 = getelementptr inbounds float, ptr %v811, i64 %v814
  %v816 = mul i64 %v812, 8
  %v817 = getelementptr inbounds float, ptr %v74, i64 %v816
  %v818 = getelementptr inbounds float, ptr %v815, i64 0
  %v819 = load <8 x float>, ptr %v818, align 4
  %v820 = getelementptr inbounds float, ptr %v817, i64 0
  store <8 x float> %v819, ptr %v820, align 4
  %v821 = add nsw i64 %v812, 1
  br label %b162
b164:
  %v822 = sdiv i64 %v739, 2
  br label %b165
b165:
  %v823 = phi i64 [ 0, %b164 ], [ %v832, %b166 ]
  %v824 = icmp slt i64 %v823, %v822
  br i1 %v824, label %b166, label %b167
b166:
  %v825 = mul i64 %v823, 2
  %v826 = add i64 %v735, %v825
  %v827 = mul i64 %v823, 768
  %v828 = getelementptr inbounds float, ptr %v705, i64 %v827
  %v829 = mul i64 %v826, 17
  %v830 = add i64 %v829, 0
  %v831 = getelementptr inbounds float, ptr %v719, i64 %v830
  call void @outer_2x8(ptr %v828, ptr %v74, i64 %v734, ptr %v831, i64 17)
  %v832 = add nsw i64 %v823, 1
  br label %b165
b167:
  %v833 = add nsw i64 %v735, 64
  br label %b141
b143:
  %v834 = add nsw i64 %v730, 384
  br label %b138
b140:
  %v835 = icmp sgt i64 %v3, 1
  br i1 %v835, label %b168, label %b169
b168:
  %v836 = getelementptr inbounds i64, ptr %v1, i64 3
  %v837 = atomicrmw add ptr %v836, i64 1 acq_rel
  %v838 = load i64, ptr %v69, align 8
  %v839 = add i64 %v838, 1
  store i64 %v839, ptr %v69, align 8
  %v840 = mul i64 %v3, %v839
  br label %b170
b170:
  %v841 = load atomic i64, ptr %v836 acquire, align 8
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b171, label %b172
b171:
  %v843 = call i32 @sched_yield()
  br label %b170
b172:
  br label %b169
b169:
  %v844 = mul i64 0, 8
  %v845 = getelementptr inbounds float, ptr %v18, i64 %v844
  %v846 = getelementptr inbounds float, ptr %v845, i64 0
  %v847 = mul i64 1, %v7
  %v848 = add i64 0, %v847
  %v849 = mul i64 %v848, 8
  %v850 = getelementptr inbounds float, ptr %v22, i64 %v849
  %v851 = getelementptr inbounds float, ptr %v850, i64 0
  %v852 = getelementptr inbounds float, ptr %v74, i64 12288
  %v853 = add i64 8, 1
  %v854 = sdiv i64 %v853, 2
  %v855 = add i64 %v2, 1
  %v856 = mul i64 %v854, %v2
  %v857 = sdiv i64 %v856, %v3
  %v858 = mul i64 %v857, 2
  %v859 = icmp slt i64 %v858, 8
  %v860 = select i1 %v859, i64 %v858, i64 8
  %v861 = mul i64 %v854, %v855
  %v862 = sdiv i64 %v861, %v3
  %v863 = mul i64 %v862, 2
  %v864 = icmp slt i64 %v863, 8
  %v865 = select i1 %v864, i64 %v863, i64 8
  %v866 = getelementptr inbounds float, ptr %v30, i64 9
  br label %b173
b173:
  %v867 = phi i64 [ %v860, %b169 ], [ %v875, %b178 ]
  %v868 = icmp slt i64 %v867, %v865
  br i1 %v868, label %b174, label %b175
b174:
  %v869 = mul i64 %v867, 17
  %v870 = getelementptr inbounds float, ptr %v866, i64 %v869
  br label %b176
b176:
  %v871 = phi i64 [ 0, %b174 ], [ %v874, %b177 ]
  %v872 = icmp slt i64 %v871, 8
  br i1 %v872, label %b177, label %b178
b177:
  %v873 = getelementptr inbounds float, ptr %v870, i64 %v871
  store float 0x0000000000000000, ptr %v873, align 4
  %v874 = add nsw i64 %v871, 1
  br label %b176
b178:
  %v875 = add nsw i64 %v867, 1
  br label %b173
b175:
  %v876 = mul i64 %v8, 1
  br label %b179
b179:
  %v877 = phi i64 [ 0, %b175 ], [ %v981, %b184 ]
  %v878 = icmp slt i64 %v877, %v876
  br i1 %v878, label %b180, label %b181
b180:
  %v879 = sub i64 %v876, %v877
  %v880 = icmp slt i64 %v879, 384
  %v881 = select i1 %v880, i64 %v879, i64 384
  br label %b182
b182:
  %v882 = phi i64 [ %v860, %b180 ], [ %v980, %b208 ]
  %v883 = icmp slt i64 %v882, %v865
  br i1 %v883, label %b183, label %b184
b183:
  %v884 = sub i64 %v865, %v882
  %v885 = icmp slt i64 %v884, 64
  %v886 = select i1 %v885, i64 %v884, i64 64
  %v887 = sdiv i64 %v886, 2
  %v888 = mul i64 %v887, 2
  %v889 = sub i64 %v886, %v888
  %v890 = mul i64 %v877, 8
  %v891 = add i64 %v890, %v882
  %v892 = getelementptr inbounds float, ptr %v846, i64 %v891
  br label %b185
b185:
  %v893 = phi i64 [ 0, %b183 ], [ %v919, %b193 ]
  %v894 = icmp slt i64 %v893, %v881
  br i1 %v894, label %b186, label %b187
b186:
  %v895 = mul i64 %v893, 8
  %v896 = getelementptr inbounds float, ptr %v892, i64 %v895
  %v897 = mul i64 %v893, 2
  %v898 = getelementptr inbounds float, ptr %v852, i64 %v897
  br label %b188
b188:
  %v899 = phi i64 [ 0, %b186 ], [ %v908, %b189 ]
  %v900 = icmp slt i64 %v899, %v887
  br i1 %v900, label %b189, label %b190
b189:
  %v901 = mul i64 %v899, 2
  %v902 = getelementptr inbounds float, ptr %v896, i64 %v901
  %v903 = mul i64 %v899, 768
  %v904 = getelementptr inbounds float, ptr %v898, i64 %v903
  %v905 = getelementptr inbounds float, ptr %v902, i64 0
  %v906 = load <2 x float>, ptr %v905, align 4
  %v907 = getelementptr inbounds float, ptr %v904, i64 0
  store <2 x float> %v906, ptr %v907, align 4
  %v908 = add nsw i64 %v899, 1
  br label %b188
b190:
  %v909 = mul i64 %v887, 2
  %v910 = getelementptr inbounds float, ptr %v896, i64 %v909
  %v911 = mul i64 %v887, 768
  %v912 = getelementptr inbounds float, ptr %v898, i64 %v911
  br label %b191
b191:
  %v913 = phi i64 [ 0, %b190 ], [ %v918, %b192 ]
  %v914 = icmp slt i64 %v913, %v889
  br i1 %v914, label %b192, label %b193
b192:
  %v915 = getelementptr inbounds float, ptr %v910, i64 %v913
  %v916 = load float, ptr %v915, align 4
  %v917 = getelementptr inbounds float, ptr %v912, i64 %v913
  store float %v916, ptr %v917, align 4
  %v918 = add nsw i64 %v913, 1
  br label %b191, !llvm.loop !3
b193:
  %v919 = add nsw i64 %v893, 1
  br label %b185
b187:
  br label %b194
b194:
  %v920 = phi i64 [ 0, %b187 ], [ %v955, %b202 ]
  %v921 = icmp slt i64 %v920, 0
  br i1 %v921, label %b195, label %b196
b195:
  %v922 = mul i64 %v877, 8
  %v923 = add i64 %v922, %v920
  %v924 = getelementptr inbounds float, ptr %v851, i64 %v923
  br label %b197
b197:
  %v925 = phi i64 [ 0, %b195 ], [ %v943, %b198 ]
  %v926 = icmp slt i64 %v925, %v881
  br i1 %v926, label %b198, label %b199
b198:
  %v927 = mul i64 %v925, 8
  %v928 = getelementptr inbounds float, ptr %v924, i64 %v927
  %v929 = mul i64 %v925, 32
  %v930 = getelementptr inbounds float, ptr %v74, i64 %v929
  %v931 = getelementptr inbounds float, ptr %v928, i64 0
  %v932 = load <8 x float>, ptr %v931, align 4
  %v933 = getelementptr inbounds float, ptr %v930, i64 0
  store <8 x float> %v932, ptr %v933, align 4
  %v934 = getelementptr inbounds float, ptr %v928, i64 8
  %v935 = load <8 x float>, ptr %v934, align 4
  %v936 = getelementptr inbounds float, ptr %v930, i64 8
  store <8 x float> %v935, ptr %v936, align 4
  %v937 = getelementptr inbounds float, ptr %v928, i64 16
  %v938 = load <8 x float>, ptr %v937, align 4
  %v939 = getelementptr inbounds float, ptr %v930, i64 16
  store <8 x float> %v938, ptr %v939, align 4
  %v940 = getelementptr inbounds float, ptr %v928, i64 24
  %v941 = load <8 x float>, ptr %v940, align 4
  %v942 = getelementptr inbounds float, ptr %v930, i64 24
  store <8 x float> %v941, ptr %v942, align 4
  %v943 = add nsw i64 %v925, 1
  br label %b197
b199:
  %v944 = sdiv i64 %v886, 2
  br label %b200
b200:
  %v945 = phi i64 [ 0, %b199 ], [ %v954, %b201 ]
  %v946 = icmp slt i64 %v945, %v944
  br i1 %v946, label %b201, label %b202
b201:
  %v947 = mul i64 %v945, 2
  %v948 = add i64 %v882, %v947
  %v949 = mul i64 %v945, 768
  %v950 = getelementptr inbounds float, ptr %v852, i64 %v949
  %v951 = mul i64 %v948, 17
  %v952 = add i64 %v951, %v920
  %v953 = getelementptr inbounds float, ptr %v866, i64 %v952
  call void @outer_2x32(ptr %v950, ptr %v74, i64 %v881, ptr %v953, i64 17)
  %v954 = add nsw i64 %v945, 1
  br label %b200
b202:
  %v955 = add nsw i64 %v920, 32
  br label %b194
b196:
  %v956 = mul i64 %v877, 8
  %v957 = add i64 %v956, 0
  %v958 = getelementptr inbounds float, ptr %v851, i64 %v957
  br label %b203
b203:
  %v959 = phi i64 [ 0, %b196 ], [ %v968, %b204 ]
  %v960 = icmp slt i64 %v959, %v881
  br i1 %v960, label %b204, label %b205
b204:
  %v961 = mul i64 %v959, 8
  %v962 = getelementptr inbounds float, ptr %v958, i64 %v961
  %v963 = mul i64 %v959, 8
  %v964 = getelementptr inbounds float, ptr %v74, i64 %v963
  %v965 = getelementptr inbounds float, ptr %v962, i64 0
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = getelementptr inbounds float, ptr %v964, i64 0
  store <8 x float> %v966, ptr %v967, align 4
  %v968 = add nsw i64 %v959, 1
  br label %b203
b205:
  %v969 = sdiv i64 %v886, 2
  br label %b206
b206:
  %v970 = phi i64 [ 0, %b205 ], [ %v979, %b207 ]
  %v971 = icmp slt i64 %v970, %v969
  br i1 %v971, label %b207, label %b208
b207:
  %v972 = mul i64 %v970, 2
  %v973 = add i64 %v882, %v972
  %v974 = mul i64 %v970, 768
  %v975 = getelementptr inbounds float, ptr %v852, i64 %v974
  %v976 = mul i64 %v973, 17
  %v977 = add i64 %v976, 0
  %v978 = getelementptr inbounds float, ptr %v866, i64 %v977
  call void @outer_2x8(ptr %v975, ptr %v74, i64 %v881, ptr %v978, i64 17)
  %v979 = add nsw i64 %v970, 1
  br label %b206
b208:
  %v980 = add nsw i64 %v882, 64
  br label %b182
b184:
  %v981 = add nsw i64 %v877, 384
  br label %b179
b181:
  %v982 = icmp sgt i64 %v3, 1
  br i1 %v982, label %b209, label %b210
b209:
  %v983 = getelementptr inbounds i64, ptr %v1, i64 3
  %v984 = atomicrmw add ptr %v983, i64 1 acq_rel
  %v985 = load i64, ptr %v69, align 8
  %v986 = add i64 %v985, 1
  store i64 %v986, ptr %v69, align 8
  %v987 = mul i64 %v3, %v986
  br label %b211
b211:
  %v988 = load atomic i64, ptr %v983 acquire, align 8
  %v989 = icmp slt i64 %v988, %v987
  br i1 %v989, label %b212, label %b213
b212:
  %v990 = call i32 @sched_yield()
  br label %b211
b213:
  br label %b210
b210:
  %v991 = icmp eq i64 %v2, 0
  br i1 %v991, label %b214, label %b215
b214:
  br label %b216
b216:
  %v992 = phi i64 [ 0, %b214 ], [ %v1017, %b221 ]
  %v993 = icmp slt i64 %v992, 8
  br i1 %v993, label %b217, label %b218
b217:
  br label %b219
b219:
  %v994 = phi i64 [ 0, %b217 ], [ %v1012, %b224 ]
  %v995 = phi float [ 0x0000000000000000, %b217 ], [ %v1011, %b224 ]
  %v996 = icmp slt i64 %v994, %v7
  br i1 %v996, label %b220, label %b221
b220:
  %v997 = add i64 %v994, 128
  %v998 = icmp slt i64 %v997, %v7
  %v999 = select i1 %v998, i64 %v997, i64 %v7
  br label %b222
b222:
  %v1000 = phi i64 [ %v994, %b220 ], [ %v1010, %b223 ]
  %v1001 = phi float [ 0x0000000000000000, %b220 ], [ %v1009, %b223 ]
  %v1002 = icmp slt i64 %v1000, %v999
  br i1 %v1002, label %b223, label %b224
b223:
  %v1003 = mul i64 %v1000, 8
  %v1004 = getelementptr inbounds float, ptr %v48, i64 %v1003
  %v1005 = add i64 0, %v992
  %v1006 = getelementptr inbounds float, ptr %v1004, i64 %v1005
  %v1007 = load float, ptr %v1006, align 4
  %v1008 = fmul float %v1007, 0x3FF0000000000000
  %v1009 = fadd float %v1001, %v1008
  %v1010 = add nsw i64 %v1000, 1
  br label %b222
b224:
  %v1011 = fadd float %v995, %v1001
  %v1012 = add nsw i64 %v994, 128
  br label %b219
b221:
  %v1013 = mul i64 %v992, 17
  %v1014 = add i64 0, %v1013
  %v1015 = add i64 %v1014, 0
  %v1016 = getelementptr inbounds float, ptr %v30, i64 %v1015
  store float %v995, ptr %v1016, align 4
  %v1017 = add nsw i64 %v992, 1
  br label %b216
b218:
  br label %b215
b215:
  %v1018 = icmp sgt i64 %v3, 1
  br i1 %v1018, label %b225, label %b226
b225:
  %v1019 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1020 = atomicrmw add ptr %v1019, i64 1 acq_rel
  %v1021 = load i64, ptr %v69, align 8
  %v1022 = add i64 %v1021, 1
  store i64 %v1022, ptr %v69, align 8
  %v1023 = mul i64 %v3, %v1022
  br label %b227
b227:
  %v1024 = load atomic i64, ptr %v1019 acquire, align 8
  %v1025 = icmp slt i64 %v1024, %v1023
  br i1 %v1025, label %b228, label %b229
b228:
  %v1026 = call i32 @sched_yield()
  br label %b227
b229:
  br label %b226
b226:
  ret void
}
define internal void @tile_1x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define internal void @tile_3x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v7, %v6
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v7, 24
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v19, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v19, i64 16
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = mul i64 %v1, 0
  %v27 = add i64 %v26, %v7
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v8)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v9)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v21, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v23, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v25, <8 x float> %v13)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v7
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v21, <8 x float> %v14)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v16)
  %v53 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v54 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v54, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v55, align 4
  %v56 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v56, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v60, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v62, align 4
  ret void
}
define internal void @tile_4x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v24, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v16)
  %v56 = mul i64 %v1, 3
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v24, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v26, <8 x float> %v18)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v28, <8 x float> %v19)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v77, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
