; generated from specs/elman.yaml by `make generated`: do not edit
; elman@readout I=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v266 = alloca float, i64 64, align 4
  %v491 = alloca float, i64 64, align 4
  %v760 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds i64, ptr %v1, i64 4
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v70 = load ptr, ptr %v69, align 4
  %v71 = icmp eq i64 %v2, 0
  br i1 %v71, label %b0, label %b1
b0:
  %v72 = add i64 0, 0
  %v73 = getelementptr inbounds float, ptr %v44, i64 %v72
  %v74 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v75, ptr %v73, align 4
  br label %b1
b1:
  %v76 = icmp sgt i64 %v3, 1
  br i1 %v76, label %b2, label %b3
b2:
  %v77 = getelementptr inbounds i64, ptr %v1, i64 3
  %v78 = atomicrmw add ptr %v77, i64 1 acq_rel
  %v79 = mul i64 %v3, 1
  br label %b4
b4:
  %v80 = load atomic i64, ptr %v77 acquire, align 8
  %v81 = icmp slt i64 %v80, %v79
  br i1 %v81, label %b5, label %b6
b5:
  %v82 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v83 = getelementptr inbounds i64, ptr %v1, i64 25
  %v84 = load i64, ptr %v83, align 8
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %b7, label %b8
b7:
  %v86 = add i64 %v7, 0
  %v87 = sdiv i64 %v86, 1
  %v88 = add i64 %v2, 1
  %v89 = mul i64 %v87, %v2
  %v90 = sdiv i64 %v89, %v3
  %v91 = mul i64 %v90, 1
  %v92 = icmp slt i64 %v91, %v7
  %v93 = select i1 %v92, i64 %v91, i64 %v7
  %v94 = mul i64 %v87, %v88
  %v95 = sdiv i64 %v94, %v3
  %v96 = mul i64 %v95, 1
  %v97 = icmp slt i64 %v96, %v7
  %v98 = select i1 %v97, i64 %v96, i64 %v7
  br label %b9
b9:
  %v99 = phi i64 [ %v93, %b7 ], [ %v110, %b10 ]
  %v100 = icmp slt i64 %v99, %v98
  br i1 %v100, label %b10, label %b11
b10:
  %v101 = and i64 0, %v58
  %v102 = mul i64 %v101, %v7
  %v103 = add i64 %v102, %v99
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v26, i64 %v104
  %v106 = add i64 0, 0
  %v107 = getelementptr inbounds float, ptr %v105, i64 %v106
  %v108 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v109, ptr %v107, align 4
  %v110 = add nsw i64 %v99, 1
  br label %b9
b11:
  br label %b8
b8:
  %v111 = icmp sgt i64 %v3, 1
  br i1 %v111, label %b12, label %b13
b12:
  %v112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v113 = atomicrmw add ptr %v112, i64 1 acq_rel
  %v114 = mul i64 %v3, 2
  br label %b14
b14:
  %v115 = load atomic i64, ptr %v112 acquire, align 8
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b15, label %b16
b15:
  %v117 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v119 = load ptr, ptr %v118, align 4
  %v120 = getelementptr inbounds float, ptr %v119, i64 0
  %v121 = add i64 1, 0
  %v122 = sdiv i64 %v121, 1
  %v123 = add i64 %v2, 1
  %v124 = mul i64 %v122, %v2
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, 1
  %v128 = select i1 %v127, i64 %v126, i64 1
  %v129 = mul i64 %v122, %v123
  %v130 = sdiv i64 %v129, %v3
  %v131 = mul i64 %v130, 1
  %v132 = icmp slt i64 %v131, 1
  %v133 = select i1 %v132, i64 %v131, i64 1
  br label %b17
b17:
  %v134 = phi i64 [ %v128, %b13 ], [ %v258, %b29 ]
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b18, label %b19
b18:
  %v136 = mul i64 %v134, 64
  %v137 = mul i64 %v134, 8
  %v138 = add i64 %v137, 0
  %v139 = sub i64 8, %v138
  %v140 = icmp slt i64 %v139, 0
  %v141 = select i1 %v140, i64 0, i64 %v139
  %v142 = icmp ult i64 %v141, 8
  %v143 = select i1 %v142, i64 %v141, i64 8
  %v144 = trunc i64 %v143 to i32
  %v145 = insertelement <8 x i32> poison, i32 %v144, i64 0
  %v146 = shufflevector <8 x i32> %v145, <8 x i32> poison, <8 x i32> zeroinitializer
  %v147 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v146
  %v148 = mul i64 %v138, 8
  %v149 = add i64 0, %v148
  %v150 = getelementptr inbounds float, ptr %v12, i64 %v149
  %v151 = add i64 %v136, 0
  %v152 = icmp sge i64 %v141, 8
  br i1 %v152, label %b20, label %b21
b20:
  br label %b22
b22:
  %v153 = phi i64 [ 0, %b20 ], [ %v235, %b23 ]
  %v154 = icmp slt i64 %v153, 8
  br i1 %v154, label %b23, label %b24
b23:
  %v155 = add i64 %v153, 0
  %v156 = getelementptr inbounds float, ptr %v150, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = add i64 %v153, 8
  %v159 = getelementptr inbounds float, ptr %v150, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = add i64 %v153, 16
  %v162 = getelementptr inbounds float, ptr %v150, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 %v153, 24
  %v165 = getelementptr inbounds float, ptr %v150, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = add i64 %v153, 32
  %v168 = getelementptr inbounds float, ptr %v150, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = add i64 %v153, 40
  %v171 = getelementptr inbounds float, ptr %v150, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = add i64 %v153, 48
  %v174 = getelementptr inbounds float, ptr %v150, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = add i64 %v153, 56
  %v177 = getelementptr inbounds float, ptr %v150, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = shufflevector <8 x float> %v157, <8 x float> %v169, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v180 = shufflevector <8 x float> %v157, <8 x float> %v169, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v181 = shufflevector <8 x float> %v160, <8 x float> %v172, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v182 = shufflevector <8 x float> %v160, <8 x float> %v172, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v183 = shufflevector <8 x float> %v163, <8 x float> %v175, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v184 = shufflevector <8 x float> %v163, <8 x float> %v175, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v185 = shufflevector <8 x float> %v166, <8 x float> %v178, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v186 = shufflevector <8 x float> %v166, <8 x float> %v178, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v187 = shufflevector <8 x float> %v179, <8 x float> %v183, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v188 = shufflevector <8 x float> %v179, <8 x float> %v183, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v189 = shufflevector <8 x float> %v181, <8 x float> %v185, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v190 = shufflevector <8 x float> %v181, <8 x float> %v185, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v191 = shufflevector <8 x float> %v180, <8 x float> %v184, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v192 = shufflevector <8 x float> %v180, <8 x float> %v184, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v193 = shufflevector <8 x float> %v182, <8 x float> %v186, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v194 = shufflevector <8 x float> %v182, <8 x float> %v186, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v195 = shufflevector <8 x float> %v187, <8 x float> %v189, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v196 = shufflevector <8 x float> %v187, <8 x float> %v189, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v197 = shufflevector <8 x float> %v188, <8 x float> %v190, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v198 = shufflevector <8 x float> %v188, <8 x float> %v190, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v199 = shufflevector <8 x float> %v191, <8 x float> %v193, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v200 = shufflevector <8 x float> %v191, <8 x float> %v193, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v201 = shufflevector <8 x float> %v192, <8 x float> %v194, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v202 = shufflevector <8 x float> %v192, <8 x float> %v194, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v203 = add i64 %v153, 0
  %v204 = mul i64 %v203, 8
  %v205 = add i64 %v151, %v204
  %v206 = getelementptr inbounds float, ptr %v120, i64 %v205
  store <8 x float> %v195, ptr %v206, align 4
  %v207 = add i64 %v153, 1
  %v208 = mul i64 %v207, 8
  %v209 = add i64 %v151, %v208
  %v210 = getelementptr inbounds float, ptr %v120, i64 %v209
  store <8 x float> %v196, ptr %v210, align 4
  %v211 = add i64 %v153, 2
  %v212 = mul i64 %v211, 8
  %v213 = add i64 %v151, %v212
  %v214 = getelementptr inbounds float, ptr %v120, i64 %v213
  store <8 x float> %v197, ptr %v214, align 4
  %v215 = add i64 %v153, 3
  %v216 = mul i64 %v215, 8
  %v217 = add i64 %v151, %v216
  %v218 = getelementptr inbounds float, ptr %v120, i64 %v217
  store <8 x float> %v198, ptr %v218, align 4
  %v219 = add i64 %v153, 4
  %v220 = mul i64 %v219, 8
  %v221 = add i64 %v151, %v220
  %v222 = getelementptr inbounds float, ptr %v120, i64 %v221
  store <8 x float> %v199, ptr %v222, align 4
  %v223 = add i64 %v153, 5
  %v224 = mul i64 %v223, 8
  %v225 = add i64 %v151, %v224
  %v226 = getelementptr inbounds float, ptr %v120, i64 %v225
  store <8 x float> %v200, ptr %v226, align 4
  %v227 = add i64 %v153, 6
  %v228 = mul i64 %v227, 8
  %v229 = add i64 %v151, %v228
  %v230 = getelementptr inbounds float, ptr %v120, i64 %v229
  store <8 x float> %v201, ptr %v230, align 4
  %v231 = add i64 %v153, 7
  %v232 = mul i64 %v231, 8
  %v233 = add i64 %v151, %v232
  %v234 = getelementptr inbounds float, ptr %v120, i64 %v233
  store <8 x float> %v202, ptr %v234, align 4
  %v235 = add nsw i64 %v153, 8
  br label %b22
b24:
  br label %b25
b25:
  %v236 = phi i64 [ 8, %b24 ], [ %v245, %b26 ]
  %v237 = icmp slt i64 %v236, 8
  br i1 %v237, label %b26, label %b27
b26:
  %v238 = mul i64 %v236, 1
  %v239 = getelementptr inbounds float, ptr %v150, i64 %v238
  %v240 = getelementptr float, ptr %v239, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v241 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v240, <8 x i1> %v147, <8 x float> zeroinitializer)
  %v242 = mul i64 %v236, 8
  %v243 = add i64 %v151, %v242
  %v244 = getelementptr inbounds float, ptr %v120, i64 %v243
  store <8 x float> %v241, ptr %v244, align 4
  %v245 = add nsw i64 %v236, 1
  br label %b25
b27:
  br label %b21
b21:
  %v246 = icmp slt i64 %v141, 8
  br i1 %v246, label %b28, label %b29
b28:
  br label %b30
b30:
  %v247 = phi i64 [ 0, %b28 ], [ %v256, %b31 ]
  %v248 = icmp slt i64 %v247, 8
  br i1 %v248, label %b31, label %b32
b31:
  %v249 = mul i64 %v247, 1
  %v250 = getelementptr inbounds float, ptr %v150, i64 %v249
  %v251 = getelementptr float, ptr %v250, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v252 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v251, <8 x i1> %v147, <8 x float> zeroinitializer)
  %v253 = mul i64 %v247, 8
  %v254 = add i64 %v151, %v253
  %v255 = getelementptr inbounds float, ptr %v120, i64 %v254
  store <8 x float> %v252, ptr %v255, align 4
  %v256 = add nsw i64 %v247, 1
  br label %b30
b32:
  br label %b29
b29:
  %v257 = add i64 %v136, 64
  %v258 = add nsw i64 %v134, 1
  br label %b17
b19:
  %v259 = icmp sgt i64 %v3, 1
  br i1 %v259, label %b33, label %b34
b33:
  %v260 = getelementptr inbounds i64, ptr %v1, i64 3
  %v261 = atomicrmw add ptr %v260, i64 1 acq_rel
  %v262 = mul i64 %v3, 3
  br label %b35
b35:
  %v263 = load atomic i64, ptr %v260 acquire, align 8
  %v264 = icmp slt i64 %v263, %v262
  br i1 %v264, label %b36, label %b37
b36:
  %v265 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v267 = add i64 %v8, 0
  %v268 = sdiv i64 %v267, 1
  %v269 = add i64 %v2, 1
  %v270 = mul i64 %v268, %v2
  %v271 = sdiv i64 %v270, %v3
  %v272 = mul i64 %v271, 1
  %v273 = icmp slt i64 %v272, %v8
  %v274 = select i1 %v273, i64 %v272, i64 %v8
  %v275 = mul i64 %v268, %v269
  %v276 = sdiv i64 %v275, %v3
  %v277 = mul i64 %v276, 1
  %v278 = icmp slt i64 %v277, %v8
  %v279 = select i1 %v278, i64 %v277, i64 %v8
  br label %b38
b38:
  %v280 = phi i64 [ %v274, %b34 ], [ %v333, %b43 ]
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b39, label %b40
b39:
  %v282 = add i64 %v280, 96
  %v283 = icmp slt i64 %v282, %v279
  %v284 = select i1 %v283, i64 %v282, i64 %v279
  br label %b41
b41:
  %v285 = phi i64 [ 0, %b39 ], [ %v332, %b46 ]
  %v286 = icmp slt i64 %v285, 1
  br i1 %v286, label %b42, label %b43
b42:
  %v287 = sub i64 %v284, %v280
  %v288 = sub i64 8, 1
  %v289 = add i64 %v287, %v288
  %v290 = sdiv i64 %v289, 8
  br label %b44
b44:
  %v291 = phi i64 [ 0, %b42 ], [ %v331, %b51 ]
  %v292 = icmp slt i64 %v291, %v290
  br i1 %v292, label %b45, label %b46
b45:
  %v293 = mul i64 %v287, %v291
  %v294 = sdiv i64 %v293, %v290
  %v295 = add i64 %v280, %v294
  %v296 = add i64 %v291, 1
  %v297 = mul i64 %v287, %v296
  %v298 = sdiv i64 %v297, %v290
  %v299 = add i64 %v280, %v298
  %v300 = mul i64 %v285, 64
  %v301 = getelementptr inbounds float, ptr %v120, i64 %v300
  %v302 = sub i64 %v299, %v295
  %v303 = mul i64 %v295, 8
  %v304 = getelementptr inbounds float, ptr %v10, i64 %v303
  %v305 = getelementptr inbounds float, ptr %v304, i64 0
  %v306 = sub i64 %v302, 1
  %v307 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v306
  %v308 = load ptr, ptr %v307, align 4
  %v309 = icmp sgt i64 %v302, 0
  br i1 %v309, label %b47, label %b48
b47:
  call void %v308(ptr %v305, i64 8, ptr %v301, i64 8, ptr %v266)
  br label %b48
b48:
  %v310 = add i64 %v300, 64
  br label %b49
b49:
  %v311 = phi i64 [ %v295, %b48 ], [ %v330, %b54 ]
  %v312 = icmp slt i64 %v311, %v299
  br i1 %v312, label %b50, label %b51
b50:
  %v313 = sub i64 %v311, %v295
  %v314 = mul i64 %v313, 8
  %v315 = getelementptr inbounds float, ptr %v266, i64 %v314
  %v316 = mul i64 %v311, 8
  %v317 = getelementptr inbounds float, ptr %v46, i64 %v316
  br label %b52
b52:
  %v318 = phi i64 [ 0, %b50 ], [ %v329, %b53 ]
  %v319 = icmp slt i64 %v318, 1
  br i1 %v319, label %b53, label %b54
b53:
  %v320 = mul i64 %v285, 1
  %v321 = add i64 %v320, %v318
  %v322 = mul i64 %v321, 8
  %v323 = add i64 0, %v318
  %v324 = mul i64 %v323, 8
  %v325 = getelementptr inbounds float, ptr %v315, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = add i64 0, %v322
  %v328 = getelementptr inbounds float, ptr %v317, i64 %v327
  store <8 x float> %v326, ptr %v328, align 4
  %v329 = add nsw i64 %v318, 1
  br label %b52
b54:
  %v330 = add nsw i64 %v311, 1
  br label %b49
b51:
  %v331 = add nsw i64 %v291, 1
  br label %b44
b46:
  %v332 = add nsw i64 %v285, 1
  br label %b41
b43:
  %v333 = add nsw i64 %v280, 96
  br label %b38
b40:
  %v334 = icmp sgt i64 %v3, 1
  br i1 %v334, label %b55, label %b56
b55:
  %v335 = getelementptr inbounds i64, ptr %v1, i64 3
  %v336 = atomicrmw add ptr %v335, i64 1 acq_rel
  %v337 = mul i64 %v3, 4
  br label %b57
b57:
  %v338 = load atomic i64, ptr %v335 acquire, align 8
  %v339 = icmp slt i64 %v338, %v337
  br i1 %v339, label %b58, label %b59
b58:
  %v340 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v341 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v342 = load ptr, ptr %v341, align 4
  %v343 = getelementptr inbounds float, ptr %v342, i64 64
  %v344 = add i64 1, 0
  %v345 = sdiv i64 %v344, 1
  %v346 = add i64 %v2, 1
  %v347 = mul i64 %v345, %v2
  %v348 = sdiv i64 %v347, %v3
  %v349 = mul i64 %v348, 1
  %v350 = icmp slt i64 %v349, 1
  %v351 = select i1 %v350, i64 %v349, i64 1
  %v352 = mul i64 %v345, %v346
  %v353 = sdiv i64 %v352, %v3
  %v354 = mul i64 %v353, 1
  %v355 = icmp slt i64 %v354, 1
  %v356 = select i1 %v355, i64 %v354, i64 1
  br label %b60
b60:
  %v357 = phi i64 [ %v351, %b56 ], [ %v481, %b72 ]
  %v358 = icmp slt i64 %v357, %v356
  br i1 %v358, label %b61, label %b62
b61:
  %v359 = mul i64 %v357, 64
  %v360 = mul i64 %v357, 8
  %v361 = add i64 %v360, 0
  %v362 = sub i64 8, %v361
  %v363 = icmp slt i64 %v362, 0
  %v364 = select i1 %v363, i64 0, i64 %v362
  %v365 = icmp ult i64 %v364, 8
  %v366 = select i1 %v365, i64 %v364, i64 8
  %v367 = trunc i64 %v366 to i32
  %v368 = insertelement <8 x i32> poison, i32 %v367, i64 0
  %v369 = shufflevector <8 x i32> %v368, <8 x i32> poison, <8 x i32> zeroinitializer
  %v370 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v369
  %v371 = mul i64 %v361, 8
  %v372 = add i64 0, %v371
  %v373 = getelementptr inbounds float, ptr %v14, i64 %v372
  %v374 = add i64 %v359, 0
  %v375 = icmp sge i64 %v364, 8
  br i1 %v375, label %b63, label %b64
b63:
  br label %b65
b65:
  %v376 = phi i64 [ 0, %b63 ], [ %v458, %b66 ]
  %v377 = icmp slt i64 %v376, 8
  br i1 %v377, label %b66, label %b67
b66:
  %v378 = add i64 %v376, 0
  %v379 = getelementptr inbounds float, ptr %v373, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = add i64 %v376, 8
  %v382 = getelementptr inbounds float, ptr %v373, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = add i64 %v376, 16
  %v385 = getelementptr inbounds float, ptr %v373, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = add i64 %v376, 24
  %v388 = getelementptr inbounds float, ptr %v373, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 %v376, 32
  %v391 = getelementptr inbounds float, ptr %v373, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = add i64 %v376, 40
  %v394 = getelementptr inbounds float, ptr %v373, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = add i64 %v376, 48
  %v397 = getelementptr inbounds float, ptr %v373, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 %v376, 56
  %v400 = getelementptr inbounds float, ptr %v373, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = shufflevector <8 x float> %v380, <8 x float> %v392, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v403 = shufflevector <8 x float> %v380, <8 x float> %v392, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v404 = shufflevector <8 x float> %v383, <8 x float> %v395, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v405 = shufflevector <8 x float> %v383, <8 x float> %v395, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v406 = shufflevector <8 x float> %v386, <8 x float> %v398, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v407 = shufflevector <8 x float> %v386, <8 x float> %v398, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v408 = shufflevector <8 x float> %v389, <8 x float> %v401, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v409 = shufflevector <8 x float> %v389, <8 x float> %v401, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v410 = shufflevector <8 x float> %v402, <8 x float> %v406, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v411 = shufflevector <8 x float> %v402, <8 x float> %v406, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v412 = shufflevector <8 x float> %v404, <8 x float> %v408, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v413 = shufflevector <8 x float> %v404, <8 x float> %v408, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v414 = shufflevector <8 x float> %v403, <8 x float> %v407, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v415 = shufflevector <8 x float> %v403, <8 x float> %v407, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v416 = shufflevector <8 x float> %v405, <8 x float> %v409, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v417 = shufflevector <8 x float> %v405, <8 x float> %v409, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v418 = shufflevector <8 x float> %v410, <8 x float> %v412, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v419 = shufflevector <8 x float> %v410, <8 x float> %v412, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v420 = shufflevector <8 x float> %v411, <8 x float> %v413, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v421 = shufflevector <8 x float> %v411, <8 x float> %v413, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v422 = shufflevector <8 x float> %v414, <8 x float> %v416, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v423 = shufflevector <8 x float> %v414, <8 x float> %v416, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v424 = shufflevector <8 x float> %v415, <8 x float> %v417, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v425 = shufflevector <8 x float> %v415, <8 x float> %v417, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v426 = add i64 %v376, 0
  %v427 = mul i64 %v426, 8
  %v428 = add i64 %v374, %v427
  %v429 = getelementptr inbounds float, ptr %v343, i64 %v428
  store <8 x float> %v418, ptr %v429, align 4
  %v430 = add i64 %v376, 1
  %v431 = mul i64 %v430, 8
  %v432 = add i64 %v374, %v431
  %v433 = getelementptr inbounds float, ptr %v343, i64 %v432
  store <8 x float> %v419, ptr %v433, align 4
  %v434 = add i64 %v376, 2
  %v435 = mul i64 %v434, 8
  %v436 = add i64 %v374, %v435
  %v437 = getelementptr inbounds float, ptr %v343, i64 %v436
  store <8 x float> %v420, ptr %v437, align 4
  %v438 = add i64 %v376, 3
  %v439 = mul i64 %v438, 8
  %v440 = add i64 %v374, %v439
  %v441 = getelementptr inbounds float, ptr %v343, i64 %v440
  store <8 x float> %v421, ptr %v441, align 4
  %v442 = add i64 %v376, 4
  %v443 = mul i64 %v442, 8
  %v444 = add i64 %v374, %v443
  %v445 = getelementptr inbounds float, ptr %v343, i64 %v444
  store <8 x float> %v422, ptr %v445, align 4
  %v446 = add i64 %v376, 5
  %v447 = mul i64 %v446, 8
  %v448 = add i64 %v374, %v447
  %v449 = getelementptr inbounds float, ptr %v343, i64 %v448
  store <8 x float> %v423, ptr %v449, align 4
  %v450 = add i64 %v376, 6
  %v451 = mul i64 %v450, 8
  %v452 = add i64 %v374, %v451
  %v453 = getelementptr inbounds float, ptr %v343, i64 %v452
  store <8 x float> %v424, ptr %v453, align 4
  %v454 = add i64 %v376, 7
  %v455 = mul i64 %v454, 8
  %v456 = add i64 %v374, %v455
  %v457 = getelementptr inbounds float, ptr %v343, i64 %v456
  store <8 x float> %v425, ptr %v457, align 4
  %v458 = add nsw i64 %v376, 8
  br label %b65
b67:
  br label %b68
b68:
  %v459 = phi i64 [ 8, %b67 ], [ %v468, %b69 ]
  %v460 = icmp slt i64 %v459, 8
  br i1 %v460, label %b69, label %b70
b69:
  %v461 = mul i64 %v459, 1
  %v462 = getelementptr inbounds float, ptr %v373, i64 %v461
  %v463 = getelementptr float, ptr %v462, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v464 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v463, <8 x i1> %v370, <8 x float> zeroinitializer)
  %v465 = mul i64 %v459, 8
  %v466 = add i64 %v374, %v465
  %v467 = getelementptr inbounds float, ptr %v343, i64 %v466
  store <8 x float> %v464, ptr %v467, align 4
  %v468 = add nsw i64 %v459, 1
  br label %b68
b70:
  br label %b64
b64:
  %v469 = icmp slt i64 %v364, 8
  br i1 %v469, label %b71, label %b72
b71:
  br label %b73
b73:
  %v470 = phi i64 [ 0, %b71 ], [ %v479, %b74 ]
  %v471 = icmp slt i64 %v470, 8
  br i1 %v471, label %b74, label %b75
b74:
  %v472 = mul i64 %v470, 1
  %v473 = getelementptr inbounds float, ptr %v373, i64 %v472
  %v474 = getelementptr float, ptr %v473, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v475 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v474, <8 x i1> %v370, <8 x float> zeroinitializer)
  %v476 = mul i64 %v470, 8
  %v477 = add i64 %v374, %v476
  %v478 = getelementptr inbounds float, ptr %v343, i64 %v477
  store <8 x float> %v475, ptr %v478, align 4
  %v479 = add nsw i64 %v470, 1
  br label %b73
b75:
  br label %b72
b72:
  %v480 = add i64 %v359, 64
  %v481 = add nsw i64 %v357, 1
  br label %b60
b62:
  %v482 = icmp sgt i64 %v3, 1
  br i1 %v482, label %b76, label %b77
b76:
  %v483 = getelementptr inbounds i64, ptr %v1, i64 3
  %v484 = atomicrmw add ptr %v483, i64 1 acq_rel
  %v485 = mul i64 %v3, 5
  br label %b78
b78:
  %v486 = load atomic i64, ptr %v483 acquire, align 8
  %v487 = icmp slt i64 %v486, %v485
  br i1 %v487, label %b79, label %b80
b79:
  %v488 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  br label %b81
b81:
  %v489 = phi i64 [ 0, %b77 ], [ %v604, %b86 ]
  %v490 = icmp slt i64 %v489, %v5
  br i1 %v490, label %b82, label %b83
b82:
  %v492 = add i64 %v7, 0
  %v493 = sdiv i64 %v492, 1
  %v494 = add i64 %v2, 1
  %v495 = mul i64 %v493, %v2
  %v496 = sdiv i64 %v495, %v3
  %v497 = mul i64 %v496, 1
  %v498 = icmp slt i64 %v497, %v7
  %v499 = select i1 %v498, i64 %v497, i64 %v7
  %v500 = mul i64 %v493, %v494
  %v501 = sdiv i64 %v500, %v3
  %v502 = mul i64 %v501, 1
  %v503 = icmp slt i64 %v502, %v7
  %v504 = select i1 %v503, i64 %v502, i64 %v7
  br label %b84
b84:
  %v505 = phi i64 [ %v499, %b82 ], [ %v603, %b89 ]
  %v506 = icmp slt i64 %v505, %v504
  br i1 %v506, label %b85, label %b86
b85:
  %v507 = add i64 %v505, 96
  %v508 = icmp slt i64 %v507, %v504
  %v509 = select i1 %v508, i64 %v507, i64 %v504
  br label %b87
b87:
  %v510 = phi i64 [ 0, %b85 ], [ %v602, %b92 ]
  %v511 = icmp slt i64 %v510, 1
  br i1 %v511, label %b88, label %b89
b88:
  %v512 = sub i64 %v509, %v505
  %v513 = sub i64 8, 1
  %v514 = add i64 %v512, %v513
  %v515 = sdiv i64 %v514, 8
  br label %b90
b90:
  %v516 = phi i64 [ 0, %b88 ], [ %v601, %b97 ]
  %v517 = icmp slt i64 %v516, %v515
  br i1 %v517, label %b91, label %b92
b91:
  %v518 = mul i64 %v512, %v516
  %v519 = sdiv i64 %v518, %v515
  %v520 = add i64 %v505, %v519
  %v521 = add i64 %v516, 1
  %v522 = mul i64 %v512, %v521
  %v523 = sdiv i64 %v522, %v515
  %v524 = add i64 %v505, %v523
  %v525 = mul i64 %v510, 64
  %v526 = getelementptr inbounds float, ptr %v343, i64 %v525
  %v527 = sub i64 %v524, %v520
  %v528 = add i64 %v489, 0
  %v529 = and i64 %v528, %v58
  %v530 = mul i64 %v529, %v7
  %v531 = add i64 %v530, %v520
  %v532 = mul i64 %v531, 8
  %v533 = getelementptr inbounds float, ptr %v26, i64 %v532
  %v534 = getelementptr inbounds float, ptr %v533, i64 0
  %v535 = sub i64 %v527, 1
  %v536 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v535
  %v537 = load ptr, ptr %v536, align 4
  %v538 = icmp sgt i64 %v527, 0
  br i1 %v538, label %b93, label %b94
b93:
  call void %v537(ptr %v534, i64 8, ptr %v526, i64 8, ptr %v491)
  br label %b94
b94:
  %v539 = add i64 %v525, 64
  br label %b95
b95:
  %v540 = phi i64 [ %v520, %b94 ], [ %v600, %b100 ]
  %v541 = icmp slt i64 %v540, %v524
  br i1 %v541, label %b96, label %b97
b96:
  %v542 = sub i64 %v540, %v520
  %v543 = mul i64 %v542, 8
  %v544 = getelementptr inbounds float, ptr %v491, i64 %v543
  %v545 = add i64 %v489, 0
  %v546 = and i64 %v545, %v64
  %v547 = mul i64 %v546, %v7
  %v548 = add i64 %v547, %v540
  %v549 = mul i64 %v548, 8
  %v550 = getelementptr inbounds float, ptr %v46, i64 %v549
  %v551 = add i64 %v489, 1
  %v552 = and i64 %v551, %v58
  %v553 = mul i64 %v552, %v7
  %v554 = add i64 %v553, %v540
  %v555 = mul i64 %v554, 8
  %v556 = getelementptr inbounds float, ptr %v26, i64 %v555
  br label %b98
b98:
  %v557 = phi i64 [ 0, %b96 ], [ %v599, %b99 ]
  %v558 = icmp slt i64 %v557, 1
  br i1 %v558, label %b99, label %b100
b99:
  %v559 = mul i64 %v510, 1
  %v560 = add i64 %v559, %v557
  %v561 = mul i64 %v560, 8
  %v562 = add i64 0, %v557
  %v563 = mul i64 %v562, 8
  %v564 = getelementptr inbounds float, ptr %v544, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = add i64 0, %v561
  %v567 = getelementptr inbounds float, ptr %v16, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 0, %v561
  %v570 = getelementptr inbounds float, ptr %v550, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = fadd <8 x float> %v571, %v565
  %v573 = fadd <8 x float> %v568, %v572
  %v574 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v573)
  %v575 = fcmp ogt <8 x float> %v574, splat (float 0x4023000000000000)
  %v576 = select <8 x i1> %v575, <8 x float> splat (float 0x4023000000000000), <8 x float> %v574
  %v577 = fadd <8 x float> %v576, %v576
  %v578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v577, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v579 = fsub <8 x float> %v578, splat (float 0x4168000000000000)
  %v580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v579, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v577)
  %v581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v579, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v580)
  %v582 = bitcast <8 x float> %v578 to <8 x i32>
  %v583 = fmul <8 x float> %v581, %v581
  %v584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v581, <8 x float> splat (float 0x3F81227F40000000))
  %v585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v584, <8 x float> %v581, <8 x float> splat (float 0x3FA5556740000000))
  %v586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v585, <8 x float> %v581, <8 x float> splat (float 0x3FC5554B00000000))
  %v587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> %v581, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v583, <8 x float> %v587, <8 x float> %v581)
  %v589 = shl <8 x i32> %v582, splat (i32 23)
  %v590 = add <8 x i32> %v589, splat (i32 1065353216)
  %v591 = bitcast <8 x i32> %v590 to <8 x float>
  %v592 = fsub <8 x float> %v591, splat (float 0x3FF0000000000000)
  %v593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v591, <8 x float> %v588, <8 x float> %v592)
  %v594 = fadd <8 x float> %v593, splat (float 0x4000000000000000)
  %v595 = fdiv <8 x float> %v593, %v594
  %v596 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v595, <8 x float> %v573)
  %v597 = add i64 0, %v561
  %v598 = getelementptr inbounds float, ptr %v556, i64 %v597
  store <8 x float> %v596, ptr %v598, align 4
  %v599 = add nsw i64 %v557, 1
  br label %b98
b100:
  %v600 = add nsw i64 %v540, 1
  br label %b95
b97:
  %v601 = add nsw i64 %v516, 1
  br label %b90
b92:
  %v602 = add nsw i64 %v510, 1
  br label %b87
b89:
  %v603 = add nsw i64 %v505, 96
  br label %b84
b86:
  %v604 = add nsw i64 %v489, 1
  br label %b81
b83:
  %v605 = icmp sgt i64 %v3, 1
  br i1 %v605, label %b101, label %b102
b101:
  %v606 = getelementptr inbounds i64, ptr %v1, i64 3
  %v607 = atomicrmw add ptr %v606, i64 1 acq_rel
  %v608 = mul i64 %v3, 6
  br label %b103
b103:
  %v609 = load atomic i64, ptr %v606 acquire, align 8
  %v610 = icmp slt i64 %v609, %v608
  br i1 %v610, label %b104, label %b105
b104:
  %v611 = call i32 @sched_yield()
  br label %b103
b105:
  br label %b102
b102:
  %v612 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v613 = load ptr, ptr %v612, align 4
  %v614 = getelementptr inbounds float, ptr %v613, i64 128
  %v615 = add i64 1, 0
  %v616 = sdiv i64 %v615, 1
  %v617 = add i64 %v2, 1
  %v618 = mul i64 %v616, %v2
  %v619 = sdiv i64 %v618, %v3
  %v620 = mul i64 %v619, 1
  %v621 = icmp slt i64 %v620, 1
  %v622 = select i1 %v621, i64 %v620, i64 1
  %v623 = mul i64 %v616, %v617
  %v624 = sdiv i64 %v623, %v3
  %v625 = mul i64 %v624, 1
  %v626 = icmp slt i64 %v625, 1
  %v627 = select i1 %v626, i64 %v625, i64 1
  br label %b106
b106:
  %v628 = phi i64 [ %v622, %b102 ], [ %v752, %b118 ]
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b107, label %b108
b107:
  %v630 = mul i64 %v628, 64
  %v631 = mul i64 %v628, 8
  %v632 = add i64 %v631, 0
  %v633 = sub i64 8, %v632
  %v634 = icmp slt i64 %v633, 0
  %v635 = select i1 %v634, i64 0, i64 %v633
  %v636 = icmp ult i64 %v635, 8
  %v637 = select i1 %v636, i64 %v635, i64 8
  %v638 = trunc i64 %v637 to i32
  %v639 = insertelement <8 x i32> poison, i32 %v638, i64 0
  %v640 = shufflevector <8 x i32> %v639, <8 x i32> poison, <8 x i32> zeroinitializer
  %v641 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v640
  %v642 = mul i64 %v632, 8
  %v643 = add i64 0, %v642
  %v644 = getelementptr inbounds float, ptr %v18, i64 %v643
  %v645 = add i64 %v630, 0
  %v646 = icmp sge i64 %v635, 8
  br i1 %v646, label %b109, label %b110
b109:
  br label %b111
b111:
  %v647 = phi i64 [ 0, %b109 ], [ %v729, %b112 ]
  %v648 = icmp slt i64 %v647, 8
  br i1 %v648, label %b112, label %b113
b112:
  %v649 = add i64 %v647, 0
  %v650 = getelementptr inbounds float, ptr %v644, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = add i64 %v647, 8
  %v653 = getelementptr inbounds float, ptr %v644, i64 %v652
  %v654 = load <8 x float>, ptr %v653, align 4
  %v655 = add i64 %v647, 16
  %v656 = getelementptr inbounds float, ptr %v644, i64 %v655
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = add i64 %v647, 24
  %v659 = getelementptr inbounds float, ptr %v644, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = add i64 %v647, 32
  %v662 = getelementptr inbounds float, ptr %v644, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = add i64 %v647, 40
  %v665 = getelementptr inbounds float, ptr %v644, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 4
  %v667 = add i64 %v647, 48
  %v668 = getelementptr inbounds float, ptr %v644, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = add i64 %v647, 56
  %v671 = getelementptr inbounds float, ptr %v644, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = shufflevector <8 x float> %v651, <8 x float> %v663, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v674 = shufflevector <8 x float> %v651, <8 x float> %v663, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v675 = shufflevector <8 x float> %v654, <8 x float> %v666, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v676 = shufflevector <8 x float> %v654, <8 x float> %v666, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v677 = shufflevector <8 x float> %v657, <8 x float> %v669, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v678 = shufflevector <8 x float> %v657, <8 x float> %v669, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v679 = shufflevector <8 x float> %v660, <8 x float> %v672, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v680 = shufflevector <8 x float> %v660, <8 x float> %v672, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v681 = shufflevector <8 x float> %v673, <8 x float> %v677, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v682 = shufflevector <8 x float> %v673, <8 x float> %v677, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v683 = shufflevector <8 x float> %v675, <8 x float> %v679, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v684 = shufflevector <8 x float> %v675, <8 x float> %v679, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v685 = shufflevector <8 x float> %v674, <8 x float> %v678, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v686 = shufflevector <8 x float> %v674, <8 x float> %v678, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v687 = shufflevector <8 x float> %v676, <8 x float> %v680, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v688 = shufflevector <8 x float> %v676, <8 x float> %v680, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v689 = shufflevector <8 x float> %v681, <8 x float> %v683, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v690 = shufflevector <8 x float> %v681, <8 x float> %v683, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v691 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v692 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v693 = shufflevector <8 x float> %v685, <8 x float> %v687, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v694 = shufflevector <8 x float> %v685, <8 x float> %v687, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v695 = shufflevector <8 x float> %v686, <8 x float> %v688, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v696 = shufflevector <8 x float> %v686, <8 x float> %v688, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v697 = add i64 %v647, 0
  %v698 = mul i64 %v697, 8
  %v699 = add i64 %v645, %v698
  %v700 = getelementptr inbounds float, ptr %v614, i64 %v699
  store <8 x float> %v689, ptr %v700, align 4
  %v701 = add i64 %v647, 1
  %v702 = mul i64 %v701, 8
  %v703 = add i64 %v645, %v702
  %v704 = getelementptr inbounds float, ptr %v614, i64 %v703
  store <8 x float> %v690, ptr %v704, align 4
  %v705 = add i64 %v647, 2
  %v706 = mul i64 %v705, 8
  %v707 = add i64 %v645, %v706
  %v708 = getelementptr inbounds float, ptr %v614, i64 %v707
  store <8 x float> %v691, ptr %v708, align 4
  %v709 = add i64 %v647, 3
  %v710 = mul i64 %v709, 8
  %v711 = add i64 %v645, %v710
  %v712 = getelementptr inbounds float, ptr %v614, i64 %v711
  store <8 x float> %v692, ptr %v712, align 4
  %v713 = add i64 %v647, 4
  %v714 = mul i64 %v713, 8
  %v715 = add i64 %v645, %v714
  %v716 = getelementptr inbounds float, ptr %v614, i64 %v715
  store <8 x float> %v693, ptr %v716, align 4
  %v717 = add i64 %v647, 5
  %v718 = mul i64 %v717, 8
  %v719 = add i64 %v645, %v718
  %v720 = getelementptr inbounds float, ptr %v614, i64 %v719
  store <8 x float> %v694, ptr %v720, align 4
  %v721 = add i64 %v647, 6
  %v722 = mul i64 %v721, 8
  %v723 = add i64 %v645, %v722
  %v724 = getelementptr inbounds float, ptr %v614, i64 %v723
  store <8 x float> %v695, ptr %v724, align 4
  %v725 = add i64 %v647, 7
  %v726 = mul i64 %v725, 8
  %v727 = add i64 %v645, %v726
  %v728 = getelementptr inbounds float, ptr %v614, i64 %v727
  store <8 x float> %v696, ptr %v728, align 4
  %v729 = add nsw i64 %v647, 8
  br label %b111
b113:
  br label %b114
b114:
  %v730 = phi i64 [ 8, %b113 ], [ %v739, %b115 ]
  %v731 = icmp slt i64 %v730, 8
  br i1 %v731, label %b115, label %b116
b115:
  %v732 = mul i64 %v730, 1
  %v733 = getelementptr inbounds float, ptr %v644, i64 %v732
  %v734 = getelementptr float, ptr %v733, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v735 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v734, <8 x i1> %v641, <8 x float> zeroinitializer)
  %v736 = mul i64 %v730, 8
  %v737 = add i64 %v645, %v736
  %v738 = getelementptr inbounds float, ptr %v614, i64 %v737
  store <8 x float> %v735, ptr %v738, align 4
  %v739 = add nsw i64 %v730, 1
  br label %b114
b116:
  br label %b110
b110:
  %v740 = icmp slt i64 %v635, 8
  br i1 %v740, label %b117, label %b118
b117:
  br label %b119
b119:
  %v741 = phi i64 [ 0, %b117 ], [ %v750, %b120 ]
  %v742 = icmp slt i64 %v741, 8
  br i1 %v742, label %b120, label %b121
b120:
  %v743 = mul i64 %v741, 1
  %v744 = getelementptr inbounds float, ptr %v644, i64 %v743
  %v745 = getelementptr float, ptr %v744, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v746 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v745, <8 x i1> %v641, <8 x float> zeroinitializer)
  %v747 = mul i64 %v741, 8
  %v748 = add i64 %v645, %v747
  %v749 = getelementptr inbounds float, ptr %v614, i64 %v748
  store <8 x float> %v746, ptr %v749, align 4
  %v750 = add nsw i64 %v741, 1
  br label %b119
b121:
  br label %b118
b118:
  %v751 = add i64 %v630, 64
  %v752 = add nsw i64 %v628, 1
  br label %b106
b108:
  %v753 = icmp sgt i64 %v3, 1
  br i1 %v753, label %b122, label %b123
b122:
  %v754 = getelementptr inbounds i64, ptr %v1, i64 3
  %v755 = atomicrmw add ptr %v754, i64 1 acq_rel
  %v756 = mul i64 %v3, 7
  br label %b124
b124:
  %v757 = load atomic i64, ptr %v754 acquire, align 8
  %v758 = icmp slt i64 %v757, %v756
  br i1 %v758, label %b125, label %b126
b125:
  %v759 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v761 = add i64 %v8, 0
  %v762 = sdiv i64 %v761, 1
  %v763 = add i64 %v2, 1
  %v764 = mul i64 %v762, %v2
  %v765 = sdiv i64 %v764, %v3
  %v766 = mul i64 %v765, 1
  %v767 = icmp slt i64 %v766, %v8
  %v768 = select i1 %v767, i64 %v766, i64 %v8
  %v769 = mul i64 %v762, %v763
  %v770 = sdiv i64 %v769, %v3
  %v771 = mul i64 %v770, 1
  %v772 = icmp slt i64 %v771, %v8
  %v773 = select i1 %v772, i64 %v771, i64 %v8
  br label %b127
b127:
  %v774 = phi i64 [ %v768, %b123 ], [ %v833, %b132 ]
  %v775 = icmp slt i64 %v774, %v773
  br i1 %v775, label %b128, label %b129
b128:
  %v776 = add i64 %v774, 96
  %v777 = icmp slt i64 %v776, %v773
  %v778 = select i1 %v777, i64 %v776, i64 %v773
  br label %b130
b130:
  %v779 = phi i64 [ 0, %b128 ], [ %v832, %b135 ]
  %v780 = icmp slt i64 %v779, 1
  br i1 %v780, label %b131, label %b132
b131:
  %v781 = sub i64 %v778, %v774
  %v782 = sub i64 8, 1
  %v783 = add i64 %v781, %v782
  %v784 = sdiv i64 %v783, 8
  br label %b133
b133:
  %v785 = phi i64 [ 0, %b131 ], [ %v831, %b140 ]
  %v786 = icmp slt i64 %v785, %v784
  br i1 %v786, label %b134, label %b135
b134:
  %v787 = mul i64 %v781, %v785
  %v788 = sdiv i64 %v787, %v784
  %v789 = add i64 %v774, %v788
  %v790 = add i64 %v785, 1
  %v791 = mul i64 %v781, %v790
  %v792 = sdiv i64 %v791, %v784
  %v793 = add i64 %v774, %v792
  %v794 = mul i64 %v779, 64
  %v795 = getelementptr inbounds float, ptr %v614, i64 %v794
  %v796 = sub i64 %v793, %v789
  %v797 = mul i64 1, %v7
  %v798 = add i64 %v789, %v797
  %v799 = mul i64 %v798, 8
  %v800 = getelementptr inbounds float, ptr %v26, i64 %v799
  %v801 = getelementptr inbounds float, ptr %v800, i64 0
  %v802 = sub i64 %v796, 1
  %v803 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v802
  %v804 = load ptr, ptr %v803, align 4
  %v805 = icmp sgt i64 %v796, 0
  br i1 %v805, label %b136, label %b137
b136:
  call void %v804(ptr %v801, i64 8, ptr %v795, i64 8, ptr %v760)
  br label %b137
b137:
  %v806 = add i64 %v794, 64
  br label %b138
b138:
  %v807 = phi i64 [ %v789, %b137 ], [ %v830, %b143 ]
  %v808 = icmp slt i64 %v807, %v793
  br i1 %v808, label %b139, label %b140
b139:
  %v809 = sub i64 %v807, %v789
  %v810 = mul i64 %v809, 8
  %v811 = getelementptr inbounds float, ptr %v760, i64 %v810
  %v812 = mul i64 %v807, 8
  %v813 = getelementptr inbounds float, ptr %v30, i64 %v812
  br label %b141
b141:
  %v814 = phi i64 [ 0, %b139 ], [ %v829, %b142 ]
  %v815 = icmp slt i64 %v814, 1
  br i1 %v815, label %b142, label %b143
b142:
  %v816 = mul i64 %v779, 1
  %v817 = add i64 %v816, %v814
  %v818 = mul i64 %v817, 8
  %v819 = add i64 0, %v814
  %v820 = mul i64 %v819, 8
  %v821 = getelementptr inbounds float, ptr %v811, i64 %v820
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = add i64 0, %v818
  %v824 = getelementptr inbounds float, ptr %v20, i64 %v823
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = fadd <8 x float> %v822, %v825
  %v827 = add i64 0, %v818
  %v828 = getelementptr inbounds float, ptr %v813, i64 %v827
  store <8 x float> %v826, ptr %v828, align 4
  %v829 = add nsw i64 %v814, 1
  br label %b141
b143:
  %v830 = add nsw i64 %v807, 1
  br label %b138
b140:
  %v831 = add nsw i64 %v785, 1
  br label %b133
b135:
  %v832 = add nsw i64 %v779, 1
  br label %b130
b132:
  %v833 = add nsw i64 %v774, 96
  br label %b127
b129:
  %v834 = icmp sgt i64 %v3, 1
  br i1 %v834, label %b144, label %b145
b144:
  %v835 = getelementptr inbounds i64, ptr %v1, i64 3
  %v836 = atomicrmw add ptr %v835, i64 1 acq_rel
  %v837 = mul i64 %v3, 8
  br label %b146
b146:
  %v838 = load atomic i64, ptr %v835 acquire, align 8
  %v839 = icmp slt i64 %v838, %v837
  br i1 %v839, label %b147, label %b148
b147:
  %v840 = call i32 @sched_yield()
  br label %b146
b148:
  br label %b145
b145:
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
  %v121 = alloca float, i64 64, align 4
  %v319 = alloca float, i64 64, align 4
  %v455 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds i64, ptr %v1, i64 4
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = add i64 1, 0
  %v73 = sdiv i64 %v72, 1
  %v74 = add i64 %v2, 1
  %v75 = mul i64 %v73, %v2
  %v76 = sdiv i64 %v75, %v3
  %v77 = mul i64 %v76, 1
  %v78 = icmp slt i64 %v77, 1
  %v79 = select i1 %v78, i64 %v77, i64 1
  %v80 = mul i64 %v73, %v74
  %v81 = sdiv i64 %v80, %v3
  %v82 = mul i64 %v81, 1
  %v83 = icmp slt i64 %v82, 1
  %v84 = select i1 %v83, i64 %v82, i64 1
  br label %b0
b0:
  %v85 = phi i64 [ %v79, %entry ], [ %v113, %b5 ]
  %v86 = icmp slt i64 %v85, %v84
  br i1 %v86, label %b1, label %b2
b1:
  %v87 = mul i64 %v85, 64
  %v88 = mul i64 %v85, 8
  %v89 = add i64 %v88, 0
  %v90 = sub i64 8, %v89
  %v91 = icmp slt i64 %v90, 0
  %v92 = select i1 %v91, i64 0, i64 %v90
  %v93 = icmp ult i64 %v92, 8
  %v94 = select i1 %v93, i64 %v92, i64 8
  %v95 = trunc i64 %v94 to i32
  %v96 = insertelement <8 x i32> poison, i32 %v95, i64 0
  %v97 = shufflevector <8 x i32> %v96, <8 x i32> poison, <8 x i32> zeroinitializer
  %v98 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v97
  %v99 = mul i64 %v89, 1
  %v100 = add i64 0, %v99
  %v101 = getelementptr inbounds float, ptr %v18, i64 %v100
  %v102 = add i64 %v87, 0
  br label %b3
b3:
  %v103 = phi i64 [ 0, %b1 ], [ %v111, %b4 ]
  %v104 = icmp slt i64 %v103, 8
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v103, 8
  %v106 = getelementptr inbounds float, ptr %v101, i64 %v105
  %v107 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v106, <8 x i1> %v98, <8 x float> zeroinitializer)
  %v108 = mul i64 %v103, 8
  %v109 = add i64 %v102, %v108
  %v110 = getelementptr inbounds float, ptr %v71, i64 %v109
  store <8 x float> %v107, ptr %v110, align 4
  %v111 = add nsw i64 %v103, 1
  br label %b3
b5:
  %v112 = add i64 %v87, 64
  %v113 = add nsw i64 %v85, 1
  br label %b0
b2:
  %v114 = icmp sgt i64 %v3, 1
  br i1 %v114, label %b6, label %b7
b6:
  %v115 = getelementptr inbounds i64, ptr %v1, i64 3
  %v116 = atomicrmw add ptr %v115, i64 1 acq_rel
  %v117 = mul i64 %v3, 1
  br label %b8
b8:
  %v118 = load atomic i64, ptr %v115 acquire, align 8
  %v119 = icmp slt i64 %v118, %v117
  br i1 %v119, label %b9, label %b10
b9:
  %v120 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v122 = add i64 %v8, 0
  %v123 = sdiv i64 %v122, 1
  %v124 = add i64 %v2, 1
  %v125 = mul i64 %v123, %v2
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, %v8
  %v129 = select i1 %v128, i64 %v127, i64 %v8
  %v130 = mul i64 %v123, %v124
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, %v8
  %v134 = select i1 %v133, i64 %v132, i64 %v8
  br label %b11
b11:
  %v135 = phi i64 [ %v129, %b7 ], [ %v188, %b16 ]
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b12, label %b13
b12:
  %v137 = add i64 %v135, 96
  %v138 = icmp slt i64 %v137, %v134
  %v139 = select i1 %v138, i64 %v137, i64 %v134
  br label %b14
b14:
  %v140 = phi i64 [ 0, %b12 ], [ %v187, %b19 ]
  %v141 = icmp slt i64 %v140, 1
  br i1 %v141, label %b15, label %b16
b15:
  %v142 = sub i64 %v139, %v135
  %v143 = sub i64 8, 1
  %v144 = add i64 %v142, %v143
  %v145 = sdiv i64 %v144, 8
  br label %b17
b17:
  %v146 = phi i64 [ 0, %b15 ], [ %v186, %b24 ]
  %v147 = icmp slt i64 %v146, %v145
  br i1 %v147, label %b18, label %b19
b18:
  %v148 = mul i64 %v142, %v146
  %v149 = sdiv i64 %v148, %v145
  %v150 = add i64 %v135, %v149
  %v151 = add i64 %v146, 1
  %v152 = mul i64 %v142, %v151
  %v153 = sdiv i64 %v152, %v145
  %v154 = add i64 %v135, %v153
  %v155 = mul i64 %v140, 64
  %v156 = getelementptr inbounds float, ptr %v71, i64 %v155
  %v157 = sub i64 %v154, %v150
  %v158 = mul i64 %v150, 8
  %v159 = getelementptr inbounds float, ptr %v22, i64 %v158
  %v160 = getelementptr inbounds float, ptr %v159, i64 0
  %v161 = sub i64 %v157, 1
  %v162 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v161
  %v163 = load ptr, ptr %v162, align 4
  %v164 = icmp sgt i64 %v157, 0
  br i1 %v164, label %b20, label %b21
b20:
  call void %v163(ptr %v160, i64 8, ptr %v156, i64 8, ptr %v121)
  br label %b21
b21:
  %v165 = add i64 %v155, 64
  br label %b22
b22:
  %v166 = phi i64 [ %v150, %b21 ], [ %v185, %b27 ]
  %v167 = icmp slt i64 %v166, %v154
  br i1 %v167, label %b23, label %b24
b23:
  %v168 = sub i64 %v166, %v150
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v121, i64 %v169
  %v171 = mul i64 %v166, 8
  %v172 = getelementptr inbounds float, ptr %v48, i64 %v171
  br label %b25
b25:
  %v173 = phi i64 [ 0, %b23 ], [ %v184, %b26 ]
  %v174 = icmp slt i64 %v173, 1
  br i1 %v174, label %b26, label %b27
b26:
  %v175 = mul i64 %v140, 1
  %v176 = add i64 %v175, %v173
  %v177 = mul i64 %v176, 8
  %v178 = add i64 0, %v173
  %v179 = mul i64 %v178, 8
  %v180 = getelementptr inbounds float, ptr %v170, i64 %v179
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = add i64 0, %v177
  %v183 = getelementptr inbounds float, ptr %v172, i64 %v182
  store <8 x float> %v181, ptr %v183, align 4
  %v184 = add nsw i64 %v173, 1
  br label %b25
b27:
  %v185 = add nsw i64 %v166, 1
  br label %b22
b24:
  %v186 = add nsw i64 %v146, 1
  br label %b17
b19:
  %v187 = add nsw i64 %v140, 1
  br label %b14
b16:
  %v188 = add nsw i64 %v135, 96
  br label %b11
b13:
  %v189 = icmp sgt i64 %v3, 1
  br i1 %v189, label %b28, label %b29
b28:
  %v190 = getelementptr inbounds i64, ptr %v1, i64 3
  %v191 = atomicrmw add ptr %v190, i64 1 acq_rel
  %v192 = mul i64 %v3, 2
  br label %b30
b30:
  %v193 = load atomic i64, ptr %v190 acquire, align 8
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b31, label %b32
b31:
  %v195 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v196 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v197 = load ptr, ptr %v196, align 4
  %v198 = getelementptr inbounds float, ptr %v197, i64 64
  %v199 = add i64 1, 0
  %v200 = sdiv i64 %v199, 1
  %v201 = add i64 %v2, 1
  %v202 = mul i64 %v200, %v2
  %v203 = sdiv i64 %v202, %v3
  %v204 = mul i64 %v203, 1
  %v205 = icmp slt i64 %v204, 1
  %v206 = select i1 %v205, i64 %v204, i64 1
  %v207 = mul i64 %v200, %v201
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, 1
  %v211 = select i1 %v210, i64 %v209, i64 1
  br label %b33
b33:
  %v212 = phi i64 [ %v206, %b29 ], [ %v240, %b38 ]
  %v213 = icmp slt i64 %v212, %v211
  br i1 %v213, label %b34, label %b35
b34:
  %v214 = mul i64 %v212, 64
  %v215 = mul i64 %v212, 8
  %v216 = add i64 %v215, 0
  %v217 = sub i64 8, %v216
  %v218 = icmp slt i64 %v217, 0
  %v219 = select i1 %v218, i64 0, i64 %v217
  %v220 = icmp ult i64 %v219, 8
  %v221 = select i1 %v220, i64 %v219, i64 8
  %v222 = trunc i64 %v221 to i32
  %v223 = insertelement <8 x i32> poison, i32 %v222, i64 0
  %v224 = shufflevector <8 x i32> %v223, <8 x i32> poison, <8 x i32> zeroinitializer
  %v225 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v224
  %v226 = mul i64 %v216, 1
  %v227 = add i64 0, %v226
  %v228 = getelementptr inbounds float, ptr %v14, i64 %v227
  %v229 = add i64 %v214, 0
  br label %b36
b36:
  %v230 = phi i64 [ 0, %b34 ], [ %v238, %b37 ]
  %v231 = icmp slt i64 %v230, 8
  br i1 %v231, label %b37, label %b38
b37:
  %v232 = mul i64 %v230, 8
  %v233 = getelementptr inbounds float, ptr %v228, i64 %v232
  %v234 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v233, <8 x i1> %v225, <8 x float> zeroinitializer)
  %v235 = mul i64 %v230, 8
  %v236 = add i64 %v229, %v235
  %v237 = getelementptr inbounds float, ptr %v198, i64 %v236
  store <8 x float> %v234, ptr %v237, align 4
  %v238 = add nsw i64 %v230, 1
  br label %b36
b38:
  %v239 = add i64 %v214, 64
  %v240 = add nsw i64 %v212, 1
  br label %b33
b35:
  %v241 = icmp sgt i64 %v3, 1
  br i1 %v241, label %b39, label %b40
b39:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 3
  %v243 = atomicrmw add ptr %v242, i64 1 acq_rel
  %v244 = mul i64 %v3, 3
  br label %b41
b41:
  %v245 = load atomic i64, ptr %v242 acquire, align 8
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b42, label %b43
b42:
  %v247 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  br label %b44
b44:
  %v248 = phi i64 [ 0, %b40 ], [ %v395, %b52 ]
  %v249 = icmp slt i64 %v248, %v5
  br i1 %v249, label %b45, label %b46
b45:
  %v250 = sub i64 %v5, 1
  %v251 = sub i64 %v250, %v248
  %v252 = add i64 %v7, 0
  %v253 = sdiv i64 %v252, 1
  %v254 = add i64 %v2, 1
  %v255 = mul i64 %v253, %v2
  %v256 = sdiv i64 %v255, %v3
  %v257 = mul i64 %v256, 1
  %v258 = icmp slt i64 %v257, %v7
  %v259 = select i1 %v258, i64 %v257, i64 %v7
  %v260 = mul i64 %v253, %v254
  %v261 = sdiv i64 %v260, %v3
  %v262 = mul i64 %v261, 1
  %v263 = icmp slt i64 %v262, %v7
  %v264 = select i1 %v263, i64 %v262, i64 %v7
  br label %b47
b47:
  %v265 = phi i64 [ %v259, %b45 ], [ %v318, %b48 ]
  %v266 = icmp slt i64 %v265, %v264
  br i1 %v266, label %b48, label %b49
b48:
  %v267 = add i64 %v251, 1
  %v268 = and i64 %v267, 1
  %v269 = mul i64 %v268, %v7
  %v270 = add i64 %v269, %v265
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v28, i64 %v271
  %v273 = add i64 %v251, 0
  %v274 = and i64 %v273, %v56
  %v275 = mul i64 %v274, %v7
  %v276 = add i64 %v275, %v265
  %v277 = mul i64 %v276, 8
  %v278 = getelementptr inbounds float, ptr %v24, i64 %v277
  %v279 = add i64 %v251, 0
  %v280 = and i64 %v279, %v66
  %v281 = mul i64 %v280, %v7
  %v282 = add i64 %v281, %v265
  %v283 = mul i64 %v282, 8
  %v284 = getelementptr inbounds float, ptr %v48, i64 %v283
  %v285 = add i64 %v251, 1
  %v286 = and i64 %v285, %v58
  %v287 = mul i64 %v286, %v7
  %v288 = add i64 %v287, %v265
  %v289 = mul i64 %v288, 8
  %v290 = getelementptr inbounds float, ptr %v26, i64 %v289
  %v291 = add i64 %v251, 0
  %v292 = and i64 %v291, %v68
  %v293 = mul i64 %v292, %v7
  %v294 = add i64 %v293, %v265
  %v295 = mul i64 %v294, 8
  %v296 = getelementptr inbounds float, ptr %v50, i64 %v295
  %v297 = add i64 0, 0
  %v298 = getelementptr inbounds float, ptr %v272, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = add i64 0, 0
  %v301 = getelementptr inbounds float, ptr %v278, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = fadd <8 x float> %v299, %v302
  %v304 = add i64 0, 0
  %v305 = getelementptr inbounds float, ptr %v284, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = fadd <8 x float> %v303, %v306
  %v308 = add i64 0, 0
  %v309 = getelementptr inbounds float, ptr %v290, i64 %v308
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = fmul <8 x float> %v310, %v310
  %v312 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v313 = shufflevector <8 x float> %v312, <8 x float> poison, <8 x i32> zeroinitializer
  %v314 = fsub <8 x float> %v313, %v311
  %v315 = fmul <8 x float> %v307, %v314
  %v316 = add i64 0, 0
  %v317 = getelementptr inbounds float, ptr %v296, i64 %v316
  store <8 x float> %v315, ptr %v317, align 4
  %v318 = add nsw i64 %v265, 1
  br label %b47
b49:
  %v320 = add i64 %v7, 0
  %v321 = sdiv i64 %v320, 1
  %v322 = add i64 %v2, 1
  %v323 = mul i64 %v321, %v2
  %v324 = sdiv i64 %v323, %v3
  %v325 = mul i64 %v324, 1
  %v326 = icmp slt i64 %v325, %v7
  %v327 = select i1 %v326, i64 %v325, i64 %v7
  %v328 = mul i64 %v321, %v322
  %v329 = sdiv i64 %v328, %v3
  %v330 = mul i64 %v329, 1
  %v331 = icmp slt i64 %v330, %v7
  %v332 = select i1 %v331, i64 %v330, i64 %v7
  br label %b50
b50:
  %v333 = phi i64 [ %v327, %b49 ], [ %v394, %b55 ]
  %v334 = icmp slt i64 %v333, %v332
  br i1 %v334, label %b51, label %b52
b51:
  %v335 = add i64 %v333, 96
  %v336 = icmp slt i64 %v335, %v332
  %v337 = select i1 %v336, i64 %v335, i64 %v332
  br label %b53
b53:
  %v338 = phi i64 [ 0, %b51 ], [ %v393, %b58 ]
  %v339 = icmp slt i64 %v338, 1
  br i1 %v339, label %b54, label %b55
b54:
  %v340 = sub i64 %v337, %v333
  %v341 = sub i64 8, 1
  %v342 = add i64 %v340, %v341
  %v343 = sdiv i64 %v342, 8
  br label %b56
b56:
  %v344 = phi i64 [ 0, %b54 ], [ %v392, %b63 ]
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b57, label %b58
b57:
  %v346 = mul i64 %v340, %v344
  %v347 = sdiv i64 %v346, %v343
  %v348 = add i64 %v333, %v347
  %v349 = add i64 %v344, 1
  %v350 = mul i64 %v340, %v349
  %v351 = sdiv i64 %v350, %v343
  %v352 = add i64 %v333, %v351
  %v353 = mul i64 %v338, 64
  %v354 = getelementptr inbounds float, ptr %v198, i64 %v353
  %v355 = sub i64 %v352, %v348
  %v356 = add i64 %v251, 0
  %v357 = and i64 %v356, %v68
  %v358 = mul i64 %v357, %v7
  %v359 = add i64 %v358, %v348
  %v360 = mul i64 %v359, 8
  %v361 = getelementptr inbounds float, ptr %v50, i64 %v360
  %v362 = getelementptr inbounds float, ptr %v361, i64 0
  %v363 = sub i64 %v355, 1
  %v364 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v363
  %v365 = load ptr, ptr %v364, align 4
  %v366 = icmp sgt i64 %v355, 0
  br i1 %v366, label %b59, label %b60
b59:
  call void %v365(ptr %v362, i64 8, ptr %v354, i64 8, ptr %v319)
  br label %b60
b60:
  %v367 = add i64 %v353, 64
  br label %b61
b61:
  %v368 = phi i64 [ %v348, %b60 ], [ %v391, %b66 ]
  %v369 = icmp slt i64 %v368, %v352
  br i1 %v369, label %b62, label %b63
b62:
  %v370 = sub i64 %v368, %v348
  %v371 = mul i64 %v370, 8
  %v372 = getelementptr inbounds float, ptr %v319, i64 %v371
  %v373 = add i64 %v251, 0
  %v374 = and i64 %v373, 1
  %v375 = mul i64 %v374, %v7
  %v376 = add i64 %v375, %v368
  %v377 = mul i64 %v376, 8
  %v378 = getelementptr inbounds float, ptr %v28, i64 %v377
  br label %b64
b64:
  %v379 = phi i64 [ 0, %b62 ], [ %v390, %b65 ]
  %v380 = icmp slt i64 %v379, 1
  br i1 %v380, label %b65, label %b66
b65:
  %v381 = mul i64 %v338, 1
  %v382 = add i64 %v381, %v379
  %v383 = mul i64 %v382, 8
  %v384 = add i64 0, %v379
  %v385 = mul i64 %v384, 8
  %v386 = getelementptr inbounds float, ptr %v372, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = add i64 0, %v383
  %v389 = getelementptr inbounds float, ptr %v378, i64 %v388
  store <8 x float> %v387, ptr %v389, align 4
  %v390 = add nsw i64 %v379, 1
  br label %b64
b66:
  %v391 = add nsw i64 %v368, 1
  br label %b61
b63:
  %v392 = add nsw i64 %v344, 1
  br label %b56
b58:
  %v393 = add nsw i64 %v338, 1
  br label %b53
b55:
  %v394 = add nsw i64 %v333, 96
  br label %b50
b52:
  %v395 = add nsw i64 %v248, 1
  br label %b44
b46:
  %v396 = icmp sgt i64 %v3, 1
  br i1 %v396, label %b67, label %b68
b67:
  %v397 = getelementptr inbounds i64, ptr %v1, i64 3
  %v398 = atomicrmw add ptr %v397, i64 1 acq_rel
  %v399 = mul i64 %v3, 4
  br label %b69
b69:
  %v400 = load atomic i64, ptr %v397 acquire, align 8
  %v401 = icmp slt i64 %v400, %v399
  br i1 %v401, label %b70, label %b71
b70:
  %v402 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v403 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v404 = load ptr, ptr %v403, align 4
  %v405 = getelementptr inbounds float, ptr %v404, i64 128
  %v406 = add i64 1, 0
  %v407 = sdiv i64 %v406, 1
  %v408 = add i64 %v2, 1
  %v409 = mul i64 %v407, %v2
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, 1
  %v413 = select i1 %v412, i64 %v411, i64 1
  %v414 = mul i64 %v407, %v408
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, 1
  %v418 = select i1 %v417, i64 %v416, i64 1
  br label %b72
b72:
  %v419 = phi i64 [ %v413, %b68 ], [ %v447, %b77 ]
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %b73, label %b74
b73:
  %v421 = mul i64 %v419, 64
  %v422 = mul i64 %v419, 8
  %v423 = add i64 %v422, 0
  %v424 = sub i64 8, %v423
  %v425 = icmp slt i64 %v424, 0
  %v426 = select i1 %v425, i64 0, i64 %v424
  %v427 = icmp ult i64 %v426, 8
  %v428 = select i1 %v427, i64 %v426, i64 8
  %v429 = trunc i64 %v428 to i32
  %v430 = insertelement <8 x i32> poison, i32 %v429, i64 0
  %v431 = shufflevector <8 x i32> %v430, <8 x i32> poison, <8 x i32> zeroinitializer
  %v432 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v431
  %v433 = mul i64 %v423, 1
  %v434 = add i64 0, %v433
  %v435 = getelementptr inbounds float, ptr %v12, i64 %v434
  %v436 = add i64 %v421, 0
  br label %b75
b75:
  %v437 = phi i64 [ 0, %b73 ], [ %v445, %b76 ]
  %v438 = icmp slt i64 %v437, 8
  br i1 %v438, label %b76, label %b77
b76:
  %v439 = mul i64 %v437, 8
  %v440 = getelementptr inbounds float, ptr %v435, i64 %v439
  %v441 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v440, <8 x i1> %v432, <8 x float> zeroinitializer)
  %v442 = mul i64 %v437, 8
  %v443 = add i64 %v436, %v442
  %v444 = getelementptr inbounds float, ptr %v405, i64 %v443
  store <8 x float> %v441, ptr %v444, align 4
  %v445 = add nsw i64 %v437, 1
  br label %b75
b77:
  %v446 = add i64 %v421, 64
  %v447 = add nsw i64 %v419, 1
  br label %b72
b74:
  %v448 = icmp sgt i64 %v3, 1
  br i1 %v448, label %b78, label %b79
b78:
  %v449 = getelementptr inbounds i64, ptr %v1, i64 3
  %v450 = atomicrmw add ptr %v449, i64 1 acq_rel
  %v451 = mul i64 %v3, 5
  br label %b80
b80:
  %v452 = load atomic i64, ptr %v449 acquire, align 8
  %v453 = icmp slt i64 %v452, %v451
  br i1 %v453, label %b81, label %b82
b81:
  %v454 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v456 = add i64 %v8, 0
  %v457 = sdiv i64 %v456, 1
  %v458 = add i64 %v2, 1
  %v459 = mul i64 %v457, %v2
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, %v8
  %v463 = select i1 %v462, i64 %v461, i64 %v8
  %v464 = mul i64 %v457, %v458
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v8
  %v468 = select i1 %v467, i64 %v466, i64 %v8
  br label %b83
b83:
  %v469 = phi i64 [ %v463, %b79 ], [ %v522, %b88 ]
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b84, label %b85
b84:
  %v471 = add i64 %v469, 96
  %v472 = icmp slt i64 %v471, %v468
  %v473 = select i1 %v472, i64 %v471, i64 %v468
  br label %b86
b86:
  %v474 = phi i64 [ 0, %b84 ], [ %v521, %b91 ]
  %v475 = icmp slt i64 %v474, 1
  br i1 %v475, label %b87, label %b88
b87:
  %v476 = sub i64 %v473, %v469
  %v477 = sub i64 8, 1
  %v478 = add i64 %v476, %v477
  %v479 = sdiv i64 %v478, 8
  br label %b89
b89:
  %v480 = phi i64 [ 0, %b87 ], [ %v520, %b96 ]
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b90, label %b91
b90:
  %v482 = mul i64 %v476, %v480
  %v483 = sdiv i64 %v482, %v479
  %v484 = add i64 %v469, %v483
  %v485 = add i64 %v480, 1
  %v486 = mul i64 %v476, %v485
  %v487 = sdiv i64 %v486, %v479
  %v488 = add i64 %v469, %v487
  %v489 = mul i64 %v474, 64
  %v490 = getelementptr inbounds float, ptr %v405, i64 %v489
  %v491 = sub i64 %v488, %v484
  %v492 = mul i64 %v484, 8
  %v493 = getelementptr inbounds float, ptr %v50, i64 %v492
  %v494 = getelementptr inbounds float, ptr %v493, i64 0
  %v495 = sub i64 %v491, 1
  %v496 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v495
  %v497 = load ptr, ptr %v496, align 4
  %v498 = icmp sgt i64 %v491, 0
  br i1 %v498, label %b92, label %b93
b92:
  call void %v497(ptr %v494, i64 8, ptr %v490, i64 8, ptr %v455)
  br label %b93
b93:
  %v499 = add i64 %v489, 64
  br label %b94
b94:
  %v500 = phi i64 [ %v484, %b93 ], [ %v519, %b99 ]
  %v501 = icmp slt i64 %v500, %v488
  br i1 %v501, label %b95, label %b96
b95:
  %v502 = sub i64 %v500, %v484
  %v503 = mul i64 %v502, 8
  %v504 = getelementptr inbounds float, ptr %v455, i64 %v503
  %v505 = mul i64 %v500, 8
  %v506 = getelementptr inbounds float, ptr %v32, i64 %v505
  br label %b97
b97:
  %v507 = phi i64 [ 0, %b95 ], [ %v518, %b98 ]
  %v508 = icmp slt i64 %v507, 1
  br i1 %v508, label %b98, label %b99
b98:
  %v509 = mul i64 %v474, 1
  %v510 = add i64 %v509, %v507
  %v511 = mul i64 %v510, 8
  %v512 = add i64 0, %v507
  %v513 = mul i64 %v512, 8
  %v514 = getelementptr inbounds float, ptr %v504, i64 %v513
  %v515 = load <8 x float>, ptr %v514, align 4
  %v516 = add i64 0, %v511
  %v517 = getelementptr inbounds float, ptr %v506, i64 %v516
  store <8 x float> %v515, ptr %v517, align 4
  %v518 = add nsw i64 %v507, 1
  br label %b97
b99:
  %v519 = add nsw i64 %v500, 1
  br label %b94
b96:
  %v520 = add nsw i64 %v480, 1
  br label %b89
b91:
  %v521 = add nsw i64 %v474, 1
  br label %b86
b88:
  %v522 = add nsw i64 %v469, 96
  br label %b83
b85:
  %v523 = icmp sgt i64 %v3, 1
  br i1 %v523, label %b100, label %b101
b100:
  %v524 = getelementptr inbounds i64, ptr %v1, i64 3
  %v525 = atomicrmw add ptr %v524, i64 1 acq_rel
  %v526 = mul i64 %v3, 6
  br label %b102
b102:
  %v527 = load atomic i64, ptr %v524 acquire, align 8
  %v528 = icmp slt i64 %v527, %v526
  br i1 %v528, label %b103, label %b104
b103:
  %v529 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v530 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v531 = load ptr, ptr %v530, align 4
  %v532 = add i64 8, 1
  %v533 = sdiv i64 %v532, 2
  %v534 = add i64 %v2, 1
  %v535 = mul i64 %v533, %v2
  %v536 = sdiv i64 %v535, %v3
  %v537 = mul i64 %v536, 2
  %v538 = icmp slt i64 %v537, 8
  %v539 = select i1 %v538, i64 %v537, i64 8
  %v540 = mul i64 %v533, %v534
  %v541 = sdiv i64 %v540, %v3
  %v542 = mul i64 %v541, 2
  %v543 = icmp slt i64 %v542, 8
  %v544 = select i1 %v543, i64 %v542, i64 8
  %v545 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b105
b105:
  %v546 = phi i64 [ %v539, %b101 ], [ %v554, %b110 ]
  %v547 = icmp slt i64 %v546, %v544
  br i1 %v547, label %b106, label %b107
b106:
  %v548 = mul i64 %v546, 8
  %v549 = getelementptr inbounds float, ptr %v545, i64 %v548
  br label %b108
b108:
  %v550 = phi i64 [ 0, %b106 ], [ %v553, %b109 ]
  %v551 = icmp slt i64 %v550, 8
  br i1 %v551, label %b109, label %b110
b109:
  %v552 = getelementptr inbounds float, ptr %v549, i64 %v550
  store float 0x0000000000000000, ptr %v552, align 4
  %v553 = add nsw i64 %v550, 1
  br label %b108
b110:
  %v554 = add nsw i64 %v546, 1
  br label %b105
b107:
  %v555 = mul i64 0, 8
  %v556 = getelementptr inbounds float, ptr %v50, i64 %v555
  %v557 = getelementptr inbounds float, ptr %v556, i64 0
  %v558 = mul i64 0, 8
  %v559 = getelementptr inbounds float, ptr %v10, i64 %v558
  %v560 = getelementptr inbounds float, ptr %v559, i64 0
  %v561 = mul i64 %v8, 1
  br label %b111
b111:
  %v562 = phi i64 [ 0, %b107 ], [ %v589, %b116 ]
  %v563 = icmp slt i64 %v562, %v561
  br i1 %v563, label %b112, label %b113
b112:
  %v564 = sub i64 %v561, %v562
  %v565 = icmp slt i64 %v564, 128
  %v566 = select i1 %v565, i64 %v564, i64 128
  br label %b114
b114:
  %v567 = phi i64 [ 0, %b112 ], [ %v588, %b119 ]
  %v568 = icmp slt i64 %v567, 8
  br i1 %v568, label %b115, label %b116
b115:
  %v569 = mul i64 %v562, 8
  %v570 = add i64 %v569, %v567
  %v571 = getelementptr inbounds float, ptr %v560, i64 %v570
  br label %b117
b117:
  %v572 = phi i64 [ %v539, %b115 ], [ %v587, %b118 ]
  %v573 = icmp slt i64 %v572, %v544
  br i1 %v573, label %b118, label %b119
b118:
  %v574 = sub i64 %v544, %v572
  %v575 = icmp slt i64 %v574, 2
  %v576 = select i1 %v575, i64 %v574, i64 2
  %v577 = mul i64 %v562, 8
  %v578 = add i64 %v577, %v572
  %v579 = getelementptr inbounds float, ptr %v557, i64 %v578
  %v580 = mul i64 %v572, 8
  %v581 = add i64 %v580, %v567
  %v582 = getelementptr inbounds float, ptr %v545, i64 %v581
  %v583 = sub i64 8, %v567
  %v584 = sub i64 %v576, 1
  %v585 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v584
  %v586 = load ptr, ptr %v585, align 4
  call void %v586(ptr %v579, i64 8, ptr %v571, i64 8, i64 %v566, ptr %v582, i64 8, i64 %v583)
  %v587 = add nsw i64 %v572, 2
  br label %b117
b119:
  %v588 = add nsw i64 %v567, 32
  br label %b114
b116:
  %v589 = add nsw i64 %v562, 128
  br label %b111
b113:
  %v590 = icmp sgt i64 %v3, 1
  br i1 %v590, label %b120, label %b121
b120:
  %v591 = getelementptr inbounds i64, ptr %v1, i64 3
  %v592 = atomicrmw add ptr %v591, i64 1 acq_rel
  %v593 = mul i64 %v3, 7
  br label %b122
b122:
  %v594 = load atomic i64, ptr %v591 acquire, align 8
  %v595 = icmp slt i64 %v594, %v593
  br i1 %v595, label %b123, label %b124
b123:
  %v596 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  %v597 = add i64 8, 1
  %v598 = sdiv i64 %v597, 2
  %v599 = add i64 %v2, 1
  %v600 = mul i64 %v598, %v2
  %v601 = sdiv i64 %v600, %v3
  %v602 = mul i64 %v601, 2
  %v603 = icmp slt i64 %v602, 8
  %v604 = select i1 %v603, i64 %v602, i64 8
  %v605 = mul i64 %v598, %v599
  %v606 = sdiv i64 %v605, %v3
  %v607 = mul i64 %v606, 2
  %v608 = icmp slt i64 %v607, 8
  %v609 = select i1 %v608, i64 %v607, i64 8
  %v610 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b125
b125:
  %v611 = phi i64 [ %v604, %b121 ], [ %v619, %b130 ]
  %v612 = icmp slt i64 %v611, %v609
  br i1 %v612, label %b126, label %b127
b126:
  %v613 = mul i64 %v611, 8
  %v614 = getelementptr inbounds float, ptr %v610, i64 %v613
  br label %b128
b128:
  %v615 = phi i64 [ 0, %b126 ], [ %v618, %b129 ]
  %v616 = icmp slt i64 %v615, 8
  br i1 %v616, label %b129, label %b130
b129:
  %v617 = getelementptr inbounds float, ptr %v614, i64 %v615
  store float 0x0000000000000000, ptr %v617, align 4
  %v618 = add nsw i64 %v615, 1
  br label %b128
b130:
  %v619 = add nsw i64 %v611, 1
  br label %b125
b127:
  %v620 = mul i64 0, 8
  %v621 = getelementptr inbounds float, ptr %v50, i64 %v620
  %v622 = getelementptr inbounds float, ptr %v621, i64 0
  %v623 = mul i64 0, 8
  %v624 = getelementptr inbounds float, ptr %v26, i64 %v623
  %v625 = getelementptr inbounds float, ptr %v624, i64 0
  %v626 = mul i64 %v8, 1
  br label %b131
b131:
  %v627 = phi i64 [ 0, %b127 ], [ %v654, %b136 ]
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b132, label %b133
b132:
  %v629 = sub i64 %v626, %v627
  %v630 = icmp slt i64 %v629, 128
  %v631 = select i1 %v630, i64 %v629, i64 128
  br label %b134
b134:
  %v632 = phi i64 [ 0, %b132 ], [ %v653, %b139 ]
  %v633 = icmp slt i64 %v632, 8
  br i1 %v633, label %b135, label %b136
b135:
  %v634 = mul i64 %v627, 8
  %v635 = add i64 %v634, %v632
  %v636 = getelementptr inbounds float, ptr %v625, i64 %v635
  br label %b137
b137:
  %v637 = phi i64 [ %v604, %b135 ], [ %v652, %b138 ]
  %v638 = icmp slt i64 %v637, %v609
  br i1 %v638, label %b138, label %b139
b138:
  %v639 = sub i64 %v609, %v637
  %v640 = icmp slt i64 %v639, 2
  %v641 = select i1 %v640, i64 %v639, i64 2
  %v642 = mul i64 %v627, 8
  %v643 = add i64 %v642, %v637
  %v644 = getelementptr inbounds float, ptr %v622, i64 %v643
  %v645 = mul i64 %v637, 8
  %v646 = add i64 %v645, %v632
  %v647 = getelementptr inbounds float, ptr %v610, i64 %v646
  %v648 = sub i64 8, %v632
  %v649 = sub i64 %v641, 1
  %v650 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v649
  %v651 = load ptr, ptr %v650, align 4
  call void %v651(ptr %v644, i64 8, ptr %v636, i64 8, i64 %v631, ptr %v647, i64 8, i64 %v648)
  %v652 = add nsw i64 %v637, 2
  br label %b137
b139:
  %v653 = add nsw i64 %v632, 32
  br label %b134
b136:
  %v654 = add nsw i64 %v627, 128
  br label %b131
b133:
  %v655 = icmp sgt i64 %v3, 1
  br i1 %v655, label %b140, label %b141
b140:
  %v656 = getelementptr inbounds i64, ptr %v1, i64 3
  %v657 = atomicrmw add ptr %v656, i64 1 acq_rel
  %v658 = mul i64 %v3, 8
  br label %b142
b142:
  %v659 = load atomic i64, ptr %v656 acquire, align 8
  %v660 = icmp slt i64 %v659, %v658
  br i1 %v660, label %b143, label %b144
b143:
  %v661 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  %v662 = icmp eq i64 %v2, 0
  br i1 %v662, label %b145, label %b146
b145:
  br label %b147
b147:
  %v663 = phi i64 [ 0, %b145 ], [ %v680, %b152 ]
  %v664 = phi <8 x float> [ splat (float 0x0000000000000000), %b145 ], [ %v679, %b152 ]
  %v665 = icmp slt i64 %v663, %v8
  br i1 %v665, label %b148, label %b149
b148:
  %v666 = add i64 %v663, 128
  %v667 = icmp slt i64 %v666, %v8
  %v668 = select i1 %v667, i64 %v666, i64 %v8
  br label %b150
b150:
  %v669 = phi i64 [ %v663, %b148 ], [ %v678, %b151 ]
  %v670 = phi <8 x float> [ splat (float 0x0000000000000000), %b148 ], [ %v677, %b151 ]
  %v671 = icmp slt i64 %v669, %v668
  br i1 %v671, label %b151, label %b152
b151:
  %v672 = mul i64 %v669, 8
  %v673 = getelementptr inbounds float, ptr %v50, i64 %v672
  %v674 = add i64 0, 0
  %v675 = getelementptr inbounds float, ptr %v673, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = fadd <8 x float> %v670, %v676
  %v678 = add nsw i64 %v669, 1
  br label %b150
b152:
  %v679 = fadd <8 x float> %v664, %v670
  %v680 = add nsw i64 %v663, 128
  br label %b147
b149:
  %v681 = add i64 0, 0
  %v682 = getelementptr inbounds float, ptr %v38, i64 %v681
  store <8 x float> %v664, ptr %v682, align 4
  br label %b146
b146:
  %v683 = icmp sgt i64 %v3, 1
  br i1 %v683, label %b153, label %b154
b153:
  %v684 = getelementptr inbounds i64, ptr %v1, i64 3
  %v685 = atomicrmw add ptr %v684, i64 1 acq_rel
  %v686 = mul i64 %v3, 9
  br label %b155
b155:
  %v687 = load atomic i64, ptr %v684 acquire, align 8
  %v688 = icmp slt i64 %v687, %v686
  br i1 %v688, label %b156, label %b157
b156:
  %v689 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v690 = add i64 8, 1
  %v691 = sdiv i64 %v690, 2
  %v692 = add i64 %v2, 1
  %v693 = mul i64 %v691, %v2
  %v694 = sdiv i64 %v693, %v3
  %v695 = mul i64 %v694, 2
  %v696 = icmp slt i64 %v695, 8
  %v697 = select i1 %v696, i64 %v695, i64 8
  %v698 = mul i64 %v691, %v692
  %v699 = sdiv i64 %v698, %v3
  %v700 = mul i64 %v699, 2
  %v701 = icmp slt i64 %v700, 8
  %v702 = select i1 %v701, i64 %v700, i64 8
  %v703 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b158
b158:
  %v704 = phi i64 [ %v697, %b154 ], [ %v712, %b163 ]
  %v705 = icmp slt i64 %v704, %v702
  br i1 %v705, label %b159, label %b160
b159:
  %v706 = mul i64 %v704, 8
  %v707 = getelementptr inbounds float, ptr %v703, i64 %v706
  br label %b161
b161:
  %v708 = phi i64 [ 0, %b159 ], [ %v711, %b162 ]
  %v709 = icmp slt i64 %v708, 8
  br i1 %v709, label %b162, label %b163
b162:
  %v710 = getelementptr inbounds float, ptr %v707, i64 %v708
  store float 0x0000000000000000, ptr %v710, align 4
  %v711 = add nsw i64 %v708, 1
  br label %b161
b163:
  %v712 = add nsw i64 %v704, 1
  br label %b158
b160:
  %v713 = mul i64 0, 8
  %v714 = getelementptr inbounds float, ptr %v22, i64 %v713
  %v715 = getelementptr inbounds float, ptr %v714, i64 0
  %v716 = mul i64 1, %v7
  %v717 = add i64 0, %v716
  %v718 = mul i64 %v717, 8
  %v719 = getelementptr inbounds float, ptr %v26, i64 %v718
  %v720 = getelementptr inbounds float, ptr %v719, i64 0
  %v721 = mul i64 %v8, 1
  br label %b164
b164:
  %v722 = phi i64 [ 0, %b160 ], [ %v749, %b169 ]
  %v723 = icmp slt i64 %v722, %v721
  br i1 %v723, label %b165, label %b166
b165:
  %v724 = sub i64 %v721, %v722
  %v725 = icmp slt i64 %v724, 128
  %v726 = select i1 %v725, i64 %v724, i64 128
  br label %b167
b167:
  %v727 = phi i64 [ 0, %b165 ], [ %v748, %b172 ]
  %v728 = icmp slt i64 %v727, 8
  br i1 %v728, label %b168, label %b169
b168:
  %v729 = mul i64 %v722, 8
  %v730 = add i64 %v729, %v727
  %v731 = getelementptr inbounds float, ptr %v720, i64 %v730
  br label %b170
b170:
  %v732 = phi i64 [ %v697, %b168 ], [ %v747, %b171 ]
  %v733 = icmp slt i64 %v732, %v702
  br i1 %v733, label %b171, label %b172
b171:
  %v734 = sub i64 %v702, %v732
  %v735 = icmp slt i64 %v734, 2
  %v736 = select i1 %v735, i64 %v734, i64 2
  %v737 = mul i64 %v722, 8
  %v738 = add i64 %v737, %v732
  %v739 = getelementptr inbounds float, ptr %v715, i64 %v738
  %v740 = mul i64 %v732, 8
  %v741 = add i64 %v740, %v727
  %v742 = getelementptr inbounds float, ptr %v703, i64 %v741
  %v743 = sub i64 8, %v727
  %v744 = sub i64 %v736, 1
  %v745 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v744
  %v746 = load ptr, ptr %v745, align 4
  call void %v746(ptr %v739, i64 8, ptr %v731, i64 8, i64 %v726, ptr %v742, i64 8, i64 %v743)
  %v747 = add nsw i64 %v732, 2
  br label %b170
b172:
  %v748 = add nsw i64 %v727, 32
  br label %b167
b169:
  %v749 = add nsw i64 %v722, 128
  br label %b164
b166:
  %v750 = icmp sgt i64 %v3, 1
  br i1 %v750, label %b173, label %b174
b173:
  %v751 = getelementptr inbounds i64, ptr %v1, i64 3
  %v752 = atomicrmw add ptr %v751, i64 1 acq_rel
  %v753 = mul i64 %v3, 10
  br label %b175
b175:
  %v754 = load atomic i64, ptr %v751 acquire, align 8
  %v755 = icmp slt i64 %v754, %v753
  br i1 %v755, label %b176, label %b177
b176:
  %v756 = call i32 @sched_yield()
  br label %b175
b177:
  br label %b174
b174:
  %v757 = icmp eq i64 %v2, 0
  br i1 %v757, label %b178, label %b179
b178:
  br label %b180
b180:
  %v758 = phi i64 [ 0, %b178 ], [ %v775, %b185 ]
  %v759 = phi <8 x float> [ splat (float 0x0000000000000000), %b178 ], [ %v774, %b185 ]
  %v760 = icmp slt i64 %v758, %v8
  br i1 %v760, label %b181, label %b182
b181:
  %v761 = add i64 %v758, 128
  %v762 = icmp slt i64 %v761, %v8
  %v763 = select i1 %v762, i64 %v761, i64 %v8
  br label %b183
b183:
  %v764 = phi i64 [ %v758, %b181 ], [ %v773, %b184 ]
  %v765 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v772, %b184 ]
  %v766 = icmp slt i64 %v764, %v763
  br i1 %v766, label %b184, label %b185
b184:
  %v767 = mul i64 %v764, 8
  %v768 = getelementptr inbounds float, ptr %v22, i64 %v767
  %v769 = add i64 0, 0
  %v770 = getelementptr inbounds float, ptr %v768, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = fadd <8 x float> %v765, %v771
  %v773 = add nsw i64 %v764, 1
  br label %b183
b185:
  %v774 = fadd <8 x float> %v759, %v765
  %v775 = add nsw i64 %v758, 128
  br label %b180
b182:
  %v776 = add i64 0, 0
  %v777 = getelementptr inbounds float, ptr %v42, i64 %v776
  store <8 x float> %v759, ptr %v777, align 4
  br label %b179
b179:
  %v778 = icmp sgt i64 %v3, 1
  br i1 %v778, label %b186, label %b187
b186:
  %v779 = getelementptr inbounds i64, ptr %v1, i64 3
  %v780 = atomicrmw add ptr %v779, i64 1 acq_rel
  %v781 = mul i64 %v3, 11
  br label %b188
b188:
  %v782 = load atomic i64, ptr %v779 acquire, align 8
  %v783 = icmp slt i64 %v782, %v781
  br i1 %v783, label %b189, label %b190
b189:
  %v784 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  ret void
}
define internal void @outer_1_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v70, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v49 = icmp slt i64 %v44, %v4
  br i1 %v49, label %b1, label %b2
b1:
  %v50 = mul i64 %v44, %v3
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v52, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v54, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v51, i64 24
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v60 = mul i64 %v44, %v1
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v53, <8 x float> %v45)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v55, <8 x float> %v46)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v47)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v48)
  %v70 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v71 = mul i64 %v6, 0
  %v72 = getelementptr inbounds float, ptr %v5, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v73, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v75 = fadd <8 x float> %v74, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v75, ptr align 4 %v73, <8 x i1> %v16)
  %v76 = getelementptr inbounds float, ptr %v72, i64 8
  %v77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v76, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v78 = fadd <8 x float> %v77, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v76, <8 x i1> %v25)
  %v79 = getelementptr inbounds float, ptr %v72, i64 16
  %v80 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v79, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v81 = fadd <8 x float> %v80, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v81, ptr align 4 %v79, <8 x i1> %v34)
  %v82 = getelementptr inbounds float, ptr %v72, i64 24
  %v83 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v82, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v84 = fadd <8 x float> %v83, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v84, ptr align 4 %v82, <8 x i1> %v43)
  ret void
}
define internal void @outer_2_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v49 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v50 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v51 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v52 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v53 = icmp slt i64 %v44, %v4
  br i1 %v53, label %b1, label %b2
b1:
  %v54 = mul i64 %v44, %v3
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v60 = getelementptr inbounds float, ptr %v55, i64 16
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v62 = getelementptr inbounds float, ptr %v55, i64 24
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v62, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v64 = mul i64 %v44, %v1
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v57, <8 x float> %v45)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v59, <8 x float> %v46)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v61, <8 x float> %v47)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v48)
  %v74 = getelementptr inbounds float, ptr %v65, i64 1
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v57, <8 x float> %v49)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v59, <8 x float> %v50)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v61, <8 x float> %v51)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v63, <8 x float> %v52)
  %v82 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v83 = mul i64 %v6, 0
  %v84 = getelementptr inbounds float, ptr %v5, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 0
  %v86 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v85, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v87 = fadd <8 x float> %v86, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v87, ptr align 4 %v85, <8 x i1> %v16)
  %v88 = getelementptr inbounds float, ptr %v84, i64 8
  %v89 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v88, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v90 = fadd <8 x float> %v89, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v90, ptr align 4 %v88, <8 x i1> %v25)
  %v91 = getelementptr inbounds float, ptr %v84, i64 16
  %v92 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v91, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v93 = fadd <8 x float> %v92, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v93, ptr align 4 %v91, <8 x i1> %v34)
  %v94 = getelementptr inbounds float, ptr %v84, i64 24
  %v95 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v94, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v96 = fadd <8 x float> %v95, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v96, ptr align 4 %v94, <8 x i1> %v43)
  %v97 = mul i64 %v6, 1
  %v98 = getelementptr inbounds float, ptr %v5, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v99, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v101 = fadd <8 x float> %v100, %v49
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v101, ptr align 4 %v99, <8 x i1> %v16)
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  %v103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v102, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v104 = fadd <8 x float> %v103, %v50
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v104, ptr align 4 %v102, <8 x i1> %v25)
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  %v106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v105, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v107 = fadd <8 x float> %v106, %v51
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v107, ptr align 4 %v105, <8 x i1> %v34)
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  %v109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v108, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v110 = fadd <8 x float> %v109, %v52
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v110, ptr align 4 %v108, <8 x i1> %v43)
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
