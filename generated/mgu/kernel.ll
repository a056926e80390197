; generated from specs/mgu.yaml by `make generated`: do not edit
; mgu I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v81 = alloca i64, i64 1, align 8
  %v725 = alloca float, i64 96, align 4
  %v809 = alloca float, i64 64, align 4
  %v946 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds i64, ptr %v1, i64 6
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 13
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 14
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 16
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 26
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 27
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 28
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 29
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 30
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 31
  %v80 = load i64, ptr %v79, align 8
  store i64 0, ptr %v81, align 8
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v83 = load ptr, ptr %v82, align 4
  %v84 = mul i64 %v2, 0
  %v85 = add i64 %v84, 256
  %v86 = getelementptr inbounds float, ptr %v83, i64 %v85
  %v87 = getelementptr inbounds i64, ptr %v1, i64 4
  %v88 = load i64, ptr %v87, align 8
  %v89 = icmp eq i64 %v88, 0
  br i1 %v89, label %b0, label %b1
b0:
  %v90 = icmp eq i64 %v2, 0
  br i1 %v90, label %b2, label %b3
b2:
  %v91 = add i64 0, 0
  %v92 = getelementptr inbounds float, ptr %v46, i64 %v91
  %v93 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v94, ptr %v92, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v95 = icmp sgt i64 %v3, 1
  br i1 %v95, label %b4, label %b5
b4:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 3
  %v97 = atomicrmw add ptr %v96, i64 1 acq_rel
  %v98 = load i64, ptr %v81, align 8
  %v99 = add i64 %v98, 1
  store i64 %v99, ptr %v81, align 8
  %v100 = mul i64 %v3, %v99
  br label %b6
b6:
  %v101 = load atomic i64, ptr %v96 acquire, align 8
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %b7, label %b8
b7:
  %v103 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v104 = getelementptr inbounds i64, ptr %v1, i64 4
  %v105 = load i64, ptr %v104, align 8
  %v106 = icmp eq i64 %v105, 0
  br i1 %v106, label %b9, label %b10
b9:
  %v107 = icmp eq i64 %v2, 0
  br i1 %v107, label %b11, label %b12
b11:
  br label %b13
b13:
  %v108 = phi i64 [ 0, %b11 ], [ %v115, %b14 ]
  %v109 = icmp slt i64 %v108, 64
  br i1 %v109, label %b14, label %b15
b14:
  %v110 = add i64 0, %v108
  %v111 = getelementptr inbounds float, ptr %v12, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = add i64 0, %v108
  %v114 = getelementptr inbounds float, ptr %v44, i64 %v113
  store <8 x float> %v112, ptr %v114, align 4
  %v115 = add nsw i64 %v108, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v116 = icmp sgt i64 %v3, 1
  br i1 %v116, label %b16, label %b17
b16:
  %v117 = getelementptr inbounds i64, ptr %v1, i64 3
  %v118 = atomicrmw add ptr %v117, i64 1 acq_rel
  %v119 = load i64, ptr %v81, align 8
  %v120 = add i64 %v119, 1
  store i64 %v120, ptr %v81, align 8
  %v121 = mul i64 %v3, %v120
  br label %b18
b18:
  %v122 = load atomic i64, ptr %v117 acquire, align 8
  %v123 = icmp slt i64 %v122, %v121
  br i1 %v123, label %b19, label %b20
b19:
  %v124 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 4
  %v126 = load i64, ptr %v125, align 8
  %v127 = icmp eq i64 %v126, 0
  br i1 %v127, label %b21, label %b22
b21:
  %v128 = icmp eq i64 %v2, 0
  br i1 %v128, label %b23, label %b24
b23:
  br label %b25
b25:
  %v129 = phi i64 [ 0, %b23 ], [ %v136, %b26 ]
  %v130 = icmp slt i64 %v129, 64
  br i1 %v130, label %b26, label %b27
b26:
  %v131 = add i64 0, %v129
  %v132 = getelementptr inbounds float, ptr %v14, i64 %v131
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = add i64 64, %v129
  %v135 = getelementptr inbounds float, ptr %v44, i64 %v134
  store <8 x float> %v133, ptr %v135, align 4
  %v136 = add nsw i64 %v129, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v137 = icmp sgt i64 %v3, 1
  br i1 %v137, label %b28, label %b29
b28:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 3
  %v139 = atomicrmw add ptr %v138, i64 1 acq_rel
  %v140 = load i64, ptr %v81, align 8
  %v141 = add i64 %v140, 1
  store i64 %v141, ptr %v81, align 8
  %v142 = mul i64 %v3, %v141
  br label %b30
b30:
  %v143 = load atomic i64, ptr %v138 acquire, align 8
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b31, label %b32
b31:
  %v145 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v146 = getelementptr inbounds i64, ptr %v1, i64 4
  %v147 = load i64, ptr %v146, align 8
  %v148 = icmp eq i64 %v147, 0
  br i1 %v148, label %b33, label %b34
b33:
  %v149 = getelementptr inbounds i64, ptr %v1, i64 32
  %v150 = load i64, ptr %v149, align 8
  %v151 = icmp eq i64 %v150, 0
  br i1 %v151, label %b35, label %b36
b35:
  %v152 = add i64 %v7, 0
  %v153 = sdiv i64 %v152, 1
  %v154 = add i64 %v2, 1
  %v155 = mul i64 %v153, %v2
  %v156 = sdiv i64 %v155, %v3
  %v157 = mul i64 %v156, 1
  %v158 = icmp slt i64 %v157, %v7
  %v159 = select i1 %v158, i64 %v157, i64 %v7
  %v160 = mul i64 %v153, %v154
  %v161 = sdiv i64 %v160, %v3
  %v162 = mul i64 %v161, 1
  %v163 = icmp slt i64 %v162, %v7
  %v164 = select i1 %v163, i64 %v162, i64 %v7
  br label %b37
b37:
  %v165 = phi i64 [ %v159, %b35 ], [ %v176, %b38 ]
  %v166 = icmp slt i64 %v165, %v164
  br i1 %v166, label %b38, label %b39
b38:
  %v167 = and i64 0, %v66
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v165
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr inbounds float, ptr %v26, i64 %v170
  %v172 = add i64 0, 0
  %v173 = getelementptr inbounds float, ptr %v171, i64 %v172
  %v174 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v175, ptr %v173, align 4
  %v176 = add nsw i64 %v165, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v177 = icmp sgt i64 %v3, 1
  br i1 %v177, label %b40, label %b41
b40:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 3
  %v179 = atomicrmw add ptr %v178, i64 1 acq_rel
  %v180 = load i64, ptr %v81, align 8
  %v181 = add i64 %v180, 1
  store i64 %v181, ptr %v81, align 8
  %v182 = mul i64 %v3, %v181
  br label %b42
b42:
  %v183 = load atomic i64, ptr %v178 acquire, align 8
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b43, label %b44
b43:
  %v185 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v186 = getelementptr inbounds float, ptr %v83, i64 0
  %v187 = getelementptr inbounds i64, ptr %v1, i64 4
  %v188 = load i64, ptr %v187, align 8
  %v189 = icmp eq i64 %v188, 0
  br i1 %v189, label %b45, label %b46
b45:
  %v190 = add i64 1, 0
  %v191 = sdiv i64 %v190, 1
  %v192 = add i64 %v2, 1
  %v193 = mul i64 %v191, %v2
  %v194 = sdiv i64 %v193, %v3
  %v195 = mul i64 %v194, 1
  %v196 = icmp slt i64 %v195, 1
  %v197 = select i1 %v196, i64 %v195, i64 1
  %v198 = mul i64 %v191, %v192
  %v199 = sdiv i64 %v198, %v3
  %v200 = mul i64 %v199, 1
  %v201 = icmp slt i64 %v200, 1
  %v202 = select i1 %v201, i64 %v200, i64 1
  %v203 = icmp slt i64 %v202, 1
  %v204 = select i1 %v203, i64 %v202, i64 1
  br label %b47
b47:
  %v205 = phi i64 [ %v197, %b45 ], [ %v430, %b72 ]
  %v206 = icmp slt i64 %v205, %v204
  br i1 %v206, label %b48, label %b49
b48:
  %v207 = mul i64 %v205, 128
  %v208 = mul i64 %v205, 16
  %v209 = add i64 %v207, 0
  %v210 = add i64 %v208, 0
  %v211 = getelementptr inbounds float, ptr %v186, i64 %v209
  %v212 = sub i64 16, %v210
  %v213 = icmp slt i64 %v212, 0
  %v214 = select i1 %v213, i64 0, i64 %v212
  %v215 = icmp ult i64 %v214, 8
  %v216 = select i1 %v215, i64 %v214, i64 8
  %v217 = trunc i64 %v216 to i32
  %v218 = insertelement <8 x i32> poison, i32 %v217, i64 0
  %v219 = shufflevector <8 x i32> %v218, <8 x i32> poison, <8 x i32> zeroinitializer
  %v220 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v219
  %v221 = mul i64 %v210, 8
  %v222 = add i64 0, %v221
  %v223 = getelementptr inbounds float, ptr %v44, i64 %v222
  %v224 = icmp sge i64 %v214, 8
  br i1 %v224, label %b50, label %b51
b50:
  br label %b52
b52:
  %v225 = phi i64 [ 0, %b50 ], [ %v299, %b53 ]
  %v226 = icmp slt i64 %v225, 8
  br i1 %v226, label %b53, label %b54
b53:
  %v227 = add i64 %v225, 0
  %v228 = getelementptr inbounds float, ptr %v223, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = add i64 %v225, 8
  %v231 = getelementptr inbounds float, ptr %v223, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = add i64 %v225, 16
  %v234 = getelementptr inbounds float, ptr %v223, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = add i64 %v225, 24
  %v237 = getelementptr inbounds float, ptr %v223, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = add i64 %v225, 32
  %v240 = getelementptr inbounds float, ptr %v223, i64 %v239
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = add i64 %v225, 40
  %v243 = getelementptr inbounds float, ptr %v223, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = add i64 %v225, 48
  %v246 = getelementptr inbounds float, ptr %v223, i64 %v245
  %v247 = load <8 x float>, ptr %v246, align 4
  %v248 = add i64 %v225, 56
  %v249 = getelementptr inbounds float, ptr %v223, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = shufflevector <8 x float> %v229, <8 x float> %v241, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v252 = shufflevector <8 x float> %v229, <8 x float> %v241, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v253 = shufflevector <8 x float> %v232, <8 x float> %v244, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v254 = shufflevector <8 x float> %v232, <8 x float> %v244, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v255 = shufflevector <8 x float> %v235, <8 x float> %v247, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v256 = shufflevector <8 x float> %v235, <8 x float> %v247, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v257 = shufflevector <8 x float> %v238, <8 x float> %v250, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v258 = shufflevector <8 x float> %v238, <8 x float> %v250, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v259 = shufflevector <8 x float> %v251, <8 x float> %v255, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v260 = shufflevector <8 x float> %v251, <8 x float> %v255, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v261 = shufflevector <8 x float> %v253, <8 x float> %v257, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v262 = shufflevector <8 x float> %v253, <8 x float> %v257, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v263 = shufflevector <8 x float> %v252, <8 x float> %v256, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v264 = shufflevector <8 x float> %v252, <8 x float> %v256, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v265 = shufflevector <8 x float> %v254, <8 x float> %v258, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v266 = shufflevector <8 x float> %v254, <8 x float> %v258, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v267 = shufflevector <8 x float> %v259, <8 x float> %v261, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v268 = shufflevector <8 x float> %v259, <8 x float> %v261, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v269 = shufflevector <8 x float> %v260, <8 x float> %v262, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v270 = shufflevector <8 x float> %v260, <8 x float> %v262, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v271 = shufflevector <8 x float> %v263, <8 x float> %v265, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v272 = shufflevector <8 x float> %v263, <8 x float> %v265, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v273 = shufflevector <8 x float> %v264, <8 x float> %v266, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v274 = shufflevector <8 x float> %v264, <8 x float> %v266, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v275 = add i64 %v225, 0
  %v276 = mul i64 %v275, 16
  %v277 = getelementptr inbounds float, ptr %v211, i64 %v276
  store <8 x float> %v267, ptr %v277, align 4
  %v278 = add i64 %v225, 1
  %v279 = mul i64 %v278, 16
  %v280 = getelementptr inbounds float, ptr %v211, i64 %v279
  store <8 x float> %v268, ptr %v280, align 4
  %v281 = add i64 %v225, 2
  %v282 = mul i64 %v281, 16
  %v283 = getelementptr inbounds float, ptr %v211, i64 %v282
  store <8 x float> %v269, ptr %v283, align 4
  %v284 = add i64 %v225, 3
  %v285 = mul i64 %v284, 16
  %v286 = getelementptr inbounds float, ptr %v211, i64 %v285
  store <8 x float> %v270, ptr %v286, align 4
  %v287 = add i64 %v225, 4
  %v288 = mul i64 %v287, 16
  %v289 = getelementptr inbounds float, ptr %v211, i64 %v288
  store <8 x float> %v271, ptr %v289, align 4
  %v290 = add i64 %v225, 5
  %v291 = mul i64 %v290, 16
  %v292 = getelementptr inbounds float, ptr %v211, i64 %v291
  store <8 x float> %v272, ptr %v292, align 4
  %v293 = add i64 %v225, 6
  %v294 = mul i64 %v293, 16
  %v295 = getelementptr inbounds float, ptr %v211, i64 %v294
  store <8 x float> %v273, ptr %v295, align 4
  %v296 = add i64 %v225, 7
  %v297 = mul i64 %v296, 16
  %v298 = getelementptr inbounds float, ptr %v211, i64 %v297
  store <8 x float> %v274, ptr %v298, align 4
  %v299 = add nsw i64 %v225, 8
  br label %b52
b54:
  br label %b55
b55:
  %v300 = phi i64 [ 8, %b54 ], [ %v308, %b56 ]
  %v301 = icmp slt i64 %v300, 8
  br i1 %v301, label %b56, label %b57
b56:
  %v302 = mul i64 %v300, 1
  %v303 = getelementptr inbounds float, ptr %v223, i64 %v302
  %v304 = getelementptr float, ptr %v303, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v305 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v304, <8 x i1> %v220, <8 x float> zeroinitializer)
  %v306 = mul i64 %v300, 16
  %v307 = getelementptr inbounds float, ptr %v211, i64 %v306
  store <8 x float> %v305, ptr %v307, align 4
  %v308 = add nsw i64 %v300, 1
  br label %b55
b57:
  br label %b51
b51:
  %v309 = icmp slt i64 %v214, 8
  br i1 %v309, label %b58, label %b59
b58:
  br label %b60
b60:
  %v310 = phi i64 [ 0, %b58 ], [ %v318, %b61 ]
  %v311 = icmp slt i64 %v310, 8
  br i1 %v311, label %b61, label %b62
b61:
  %v312 = mul i64 %v310, 1
  %v313 = getelementptr inbounds float, ptr %v223, i64 %v312
  %v314 = getelementptr float, ptr %v313, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v315 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v314, <8 x i1> %v220, <8 x float> zeroinitializer)
  %v316 = mul i64 %v310, 16
  %v317 = getelementptr inbounds float, ptr %v211, i64 %v316
  store <8 x float> %v315, ptr %v317, align 4
  %v318 = add nsw i64 %v310, 1
  br label %b60
b62:
  br label %b59
b59:
  %v319 = add i64 %v207, 8
  %v320 = add i64 %v208, 8
  %v321 = getelementptr inbounds float, ptr %v186, i64 %v319
  %v322 = sub i64 16, %v320
  %v323 = icmp slt i64 %v322, 0
  %v324 = select i1 %v323, i64 0, i64 %v322
  %v325 = icmp ult i64 %v324, 8
  %v326 = select i1 %v325, i64 %v324, i64 8
  %v327 = trunc i64 %v326 to i32
  %v328 = insertelement <8 x i32> poison, i32 %v327, i64 0
  %v329 = shufflevector <8 x i32> %v328, <8 x i32> poison, <8 x i32> zeroinitializer
  %v330 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v329
  %v331 = mul i64 %v320, 8
  %v332 = add i64 0, %v331
  %v333 = getelementptr inbounds float, ptr %v44, i64 %v332
  %v334 = icmp sge i64 %v324, 8
  br i1 %v334, label %b63, label %b64
b63:
  br label %b65
b65:
  %v335 = phi i64 [ 0, %b63 ], [ %v409, %b66 ]
  %v336 = icmp slt i64 %v335, 8
  br i1 %v336, label %b66, label %b67
b66:
  %v337 = add i64 %v335, 0
  %v338 = getelementptr inbounds float, ptr %v333, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = add i64 %v335, 8
  %v341 = getelementptr inbounds float, ptr %v333, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = add i64 %v335, 16
  %v344 = getelementptr inbounds float, ptr %v333, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = add i64 %v335, 24
  %v347 = getelementptr inbounds float, ptr %v333, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = add i64 %v335, 32
  %v350 = getelementptr inbounds float, ptr %v333, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = add i64 %v335, 40
  %v353 = getelementptr inbounds float, ptr %v333, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = add i64 %v335, 48
  %v356 = getelementptr inbounds float, ptr %v333, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = add i64 %v335, 56
  %v359 = getelementptr inbounds float, ptr %v333, i64 %v358
  %v360 = load <8 x float>, ptr %v359, align 4
  %v361 = shufflevector <8 x float> %v339, <8 x float> %v351, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v362 = shufflevector <8 x float> %v339, <8 x float> %v351, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v363 = shufflevector <8 x float> %v342, <8 x float> %v354, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v364 = shufflevector <8 x float> %v342, <8 x float> %v354, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v365 = shufflevector <8 x float> %v345, <8 x float> %v357, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v366 = shufflevector <8 x float> %v345, <8 x float> %v357, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v367 = shufflevector <8 x float> %v348, <8 x float> %v360, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v368 = shufflevector <8 x float> %v348, <8 x float> %v360, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v369 = shufflevector <8 x float> %v361, <8 x float> %v365, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v370 = shufflevector <8 x float> %v361, <8 x float> %v365, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v371 = shufflevector <8 x float> %v363, <8 x float> %v367, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v372 = shufflevector <8 x float> %v363, <8 x float> %v367, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v373 = shufflevector <8 x float> %v362, <8 x float> %v366, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v374 = shufflevector <8 x float> %v362, <8 x float> %v366, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v375 = shufflevector <8 x float> %v364, <8 x float> %v368, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v376 = shufflevector <8 x float> %v364, <8 x float> %v368, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v377 = shufflevector <8 x float> %v369, <8 x float> %v371, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v378 = shufflevector <8 x float> %v369, <8 x float> %v371, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v379 = shufflevector <8 x float> %v370, <8 x float> %v372, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v380 = shufflevector <8 x float> %v370, <8 x float> %v372, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v381 = shufflevector <8 x float> %v373, <8 x float> %v375, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v382 = shufflevector <8 x float> %v373, <8 x float> %v375, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v383 = shufflevector <8 x float> %v374, <8 x float> %v376, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v384 = shufflevector <8 x float> %v374, <8 x float> %v376, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v385 = add i64 %v335, 0
  %v386 = mul i64 %v385, 16
  %v387 = getelementptr inbounds float, ptr %v321, i64 %v386
  store <8 x float> %v377, ptr %v387, align 4
  %v388 = add i64 %v335, 1
  %v389 = mul i64 %v388, 16
  %v390 = getelementptr inbounds float, ptr %v321, i64 %v389
  store <8 x float> %v378, ptr %v390, align 4
  %v391 = add i64 %v335, 2
  %v392 = mul i64 %v391, 16
  %v393 = getelementptr inbounds float, ptr %v321, i64 %v392
  store <8 x float> %v379, ptr %v393, align 4
  %v394 = add i64 %v335, 3
  %v395 = mul i64 %v394, 16
  %v396 = getelementptr inbounds float, ptr %v321, i64 %v395
  store <8 x float> %v380, ptr %v396, align 4
  %v397 = add i64 %v335, 4
  %v398 = mul i64 %v397, 16
  %v399 = getelementptr inbounds float, ptr %v321, i64 %v398
  store <8 x float> %v381, ptr %v399, align 4
  %v400 = add i64 %v335, 5
  %v401 = mul i64 %v400, 16
  %v402 = getelementptr inbounds float, ptr %v321, i64 %v401
  store <8 x float> %v382, ptr %v402, align 4
  %v403 = add i64 %v335, 6
  %v404 = mul i64 %v403, 16
  %v405 = getelementptr inbounds float, ptr %v321, i64 %v404
  store <8 x float> %v383, ptr %v405, align 4
  %v406 = add i64 %v335, 7
  %v407 = mul i64 %v406, 16
  %v408 = getelementptr inbounds float, ptr %v321, i64 %v407
  store <8 x float> %v384, ptr %v408, align 4
  %v409 = add nsw i64 %v335, 8
  br label %b65
b67:
  br label %b68
b68:
  %v410 = phi i64 [ 8, %b67 ], [ %v418, %b69 ]
  %v411 = icmp slt i64 %v410, 8
  br i1 %v411, label %b69, label %b70
b69:
  %v412 = mul i64 %v410, 1
  %v413 = getelementptr inbounds float, ptr %v333, i64 %v412
  %v414 = getelementptr float, ptr %v413, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v415 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v414, <8 x i1> %v330, <8 x float> zeroinitializer)
  %v416 = mul i64 %v410, 16
  %v417 = getelementptr inbounds float, ptr %v321, i64 %v416
  store <8 x float> %v415, ptr %v417, align 4
  %v418 = add nsw i64 %v410, 1
  br label %b68
b70:
  br label %b64
b64:
  %v419 = icmp slt i64 %v324, 8
  br i1 %v419, label %b71, label %b72
b71:
  br label %b73
b73:
  %v420 = phi i64 [ 0, %b71 ], [ %v428, %b74 ]
  %v421 = icmp slt i64 %v420, 8
  br i1 %v421, label %b74, label %b75
b74:
  %v422 = mul i64 %v420, 1
  %v423 = getelementptr inbounds float, ptr %v333, i64 %v422
  %v424 = getelementptr float, ptr %v423, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v425 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v424, <8 x i1> %v330, <8 x float> zeroinitializer)
  %v426 = mul i64 %v420, 16
  %v427 = getelementptr inbounds float, ptr %v321, i64 %v426
  store <8 x float> %v425, ptr %v427, align 4
  %v428 = add nsw i64 %v420, 1
  br label %b73
b75:
  br label %b72
b72:
  %v429 = add i64 %v207, 128
  %v430 = add nsw i64 %v205, 1
  br label %b47
b49:
  br label %b46
b46:
  %v431 = icmp sgt i64 %v3, 1
  br i1 %v431, label %b76, label %b77
b76:
  %v432 = getelementptr inbounds i64, ptr %v1, i64 3
  %v433 = atomicrmw add ptr %v432, i64 1 acq_rel
  %v434 = load i64, ptr %v81, align 8
  %v435 = add i64 %v434, 1
  store i64 %v435, ptr %v81, align 8
  %v436 = mul i64 %v3, %v435
  br label %b78
b78:
  %v437 = load atomic i64, ptr %v432 acquire, align 8
  %v438 = icmp slt i64 %v437, %v436
  br i1 %v438, label %b79, label %b80
b79:
  %v439 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v440 = getelementptr inbounds float, ptr %v83, i64 128
  %v441 = getelementptr inbounds float, ptr %v83, i64 192
  %v442 = getelementptr inbounds i64, ptr %v1, i64 4
  %v443 = load i64, ptr %v442, align 8
  %v444 = icmp eq i64 %v443, 0
  br i1 %v444, label %b81, label %b82
b81:
  %v445 = add i64 1, 0
  %v446 = sdiv i64 %v445, 1
  %v447 = add i64 %v2, 1
  %v448 = mul i64 %v446, %v2
  %v449 = sdiv i64 %v448, %v3
  %v450 = mul i64 %v449, 1
  %v451 = icmp slt i64 %v450, 1
  %v452 = select i1 %v451, i64 %v450, i64 1
  %v453 = mul i64 %v446, %v447
  %v454 = sdiv i64 %v453, %v3
  %v455 = mul i64 %v454, 1
  %v456 = icmp slt i64 %v455, 1
  %v457 = select i1 %v456, i64 %v455, i64 1
  %v458 = icmp slt i64 %v457, 1
  %v459 = select i1 %v458, i64 %v457, i64 1
  br label %b83
b83:
  %v460 = phi i64 [ %v452, %b81 ], [ %v575, %b95 ]
  %v461 = icmp slt i64 %v460, %v459
  br i1 %v461, label %b84, label %b85
b84:
  %v462 = mul i64 %v460, 64
  %v463 = mul i64 %v460, 8
  %v464 = add i64 %v462, 0
  %v465 = add i64 %v463, 0
  %v466 = getelementptr inbounds float, ptr %v440, i64 %v464
  %v467 = sub i64 8, %v465
  %v468 = icmp slt i64 %v467, 0
  %v469 = select i1 %v468, i64 0, i64 %v467
  %v470 = icmp ult i64 %v469, 8
  %v471 = select i1 %v470, i64 %v469, i64 8
  %v472 = trunc i64 %v471 to i32
  %v473 = insertelement <8 x i32> poison, i32 %v472, i64 0
  %v474 = shufflevector <8 x i32> %v473, <8 x i32> poison, <8 x i32> zeroinitializer
  %v475 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v474
  %v476 = mul i64 %v465, 8
  %v477 = add i64 0, %v476
  %v478 = getelementptr inbounds float, ptr %v16, i64 %v477
  %v479 = icmp sge i64 %v469, 8
  br i1 %v479, label %b86, label %b87
b86:
  br label %b88
b88:
  %v480 = phi i64 [ 0, %b86 ], [ %v554, %b89 ]
  %v481 = icmp slt i64 %v480, 8
  br i1 %v481, label %b89, label %b90
b89:
  %v482 = add i64 %v480, 0
  %v483 = getelementptr inbounds float, ptr %v478, i64 %v482
  %v484 = load <8 x float>, ptr %v483, align 4
  %v485 = add i64 %v480, 8
  %v486 = getelementptr inbounds float, ptr %v478, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 4
  %v488 = add i64 %v480, 16
  %v489 = getelementptr inbounds float, ptr %v478, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = add i64 %v480, 24
  %v492 = getelementptr inbounds float, ptr %v478, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = add i64 %v480, 32
  %v495 = getelementptr inbounds float, ptr %v478, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = add i64 %v480, 40
  %v498 = getelementptr inbounds float, ptr %v478, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = add i64 %v480, 48
  %v501 = getelementptr inbounds float, ptr %v478, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = add i64 %v480, 56
  %v504 = getelementptr inbounds float, ptr %v478, i64 %v503
  %v505 = load <8 x float>, ptr %v504, align 4
  %v506 = shufflevector <8 x float> %v484, <8 x float> %v496, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v507 = shufflevector <8 x float> %v484, <8 x float> %v496, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v508 = shufflevector <8 x float> %v487, <8 x float> %v499, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v509 = shufflevector <8 x float> %v487, <8 x float> %v499, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v510 = shufflevector <8 x float> %v490, <8 x float> %v502, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v511 = shufflevector <8 x float> %v490, <8 x float> %v502, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v512 = shufflevector <8 x float> %v493, <8 x float> %v505, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v513 = shufflevector <8 x float> %v493, <8 x float> %v505, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v514 = shufflevector <8 x float> %v506, <8 x float> %v510, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v515 = shufflevector <8 x float> %v506, <8 x float> %v510, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v516 = shufflevector <8 x float> %v508, <8 x float> %v512, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v517 = shufflevector <8 x float> %v508, <8 x float> %v512, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v518 = shufflevector <8 x float> %v507, <8 x float> %v511, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v519 = shufflevector <8 x float> %v507, <8 x float> %v511, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v520 = shufflevector <8 x float> %v509, <8 x float> %v513, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v521 = shufflevector <8 x float> %v509, <8 x float> %v513, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v522 = shufflevector <8 x float> %v514, <8 x float> %v516, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v523 = shufflevector <8 x float> %v514, <8 x float> %v516, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v524 = shufflevector <8 x float> %v515, <8 x float> %v517, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v525 = shufflevector <8 x float> %v515, <8 x float> %v517, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v526 = shufflevector <8 x float> %v518, <8 x float> %v520, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v527 = shufflevector <8 x float> %v518, <8 x float> %v520, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v528 = shufflevector <8 x float> %v519, <8 x float> %v521, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v529 = shufflevector <8 x float> %v519, <8 x float> %v521, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v530 = add i64 %v480, 0
  %v531 = mul i64 %v530, 8
  %v532 = getelementptr inbounds float, ptr %v466, i64 %v531
  store <8 x float> %v522, ptr %v532, align 4
  %v533 = add i64 %v480, 1
  %v534 = mul i64 %v533, 8
  %v535 = getelementptr inbounds float, ptr %v466, i64 %v534
  store <8 x float> %v523, ptr %v535, align 4
  %v536 = add i64 %v480, 2
  %v537 = mul i64 %v536, 8
  %v538 = getelementptr inbounds float, ptr %v466, i64 %v537
  store <8 x float> %v524, ptr %v538, align 4
  %v539 = add i64 %v480, 3
  %v540 = mul i64 %v539, 8
  %v541 = getelementptr inbounds float, ptr %v466, i64 %v540
  store <8 x float> %v525, ptr %v541, align 4
  %v542 = add i64 %v480, 4
  %v543 = mul i64 %v542, 8
  %v544 = getelementptr inbounds float, ptr %v466, i64 %v543
  store <8 x float> %v526, ptr %v544, align 4
  %v545 = add i64 %v480, 5
  %v546 = mul i64 %v545, 8
  %v547 = getelementptr inbounds float, ptr %v466, i64 %v546
  store <8 x float> %v527, ptr %v547, align 4
  %v548 = add i64 %v480, 6
  %v549 = mul i64 %v548, 8
  %v550 = getelementptr inbounds float, ptr %v466, i64 %v549
  store <8 x float> %v528, ptr %v550, align 4
  %v551 = add i64 %v480, 7
  %v552 = mul i64 %v551, 8
  %v553 = getelementptr inbounds float, ptr %v466, i64 %v552
  store <8 x float> %v529, ptr %v553, align 4
  %v554 = add nsw i64 %v480, 8
  br label %b88
b90:
  br label %b91
b91:
  %v555 = phi i64 [ 8, %b90 ], [ %v563, %b92 ]
  %v556 = icmp slt i64 %v555, 8
  br i1 %v556, label %b92, label %b93
b92:
  %v557 = mul i64 %v555, 1
  %v558 = getelementptr inbounds float, ptr %v478, i64 %v557
  %v559 = getelementptr float, ptr %v558, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v560 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v559, <8 x i1> %v475, <8 x float> zeroinitializer)
  %v561 = mul i64 %v555, 8
  %v562 = getelementptr inbounds float, ptr %v466, i64 %v561
  store <8 x float> %v560, ptr %v562, align 4
  %v563 = add nsw i64 %v555, 1
  br label %b91
b93:
  br label %b87
b87:
  %v564 = icmp slt i64 %v469, 8
  br i1 %v564, label %b94, label %b95
b94:
  br label %b96
b96:
  %v565 = phi i64 [ 0, %b94 ], [ %v573, %b97 ]
  %v566 = icmp slt i64 %v565, 8
  br i1 %v566, label %b97, label %b98
b97:
  %v567 = mul i64 %v565, 1
  %v568 = getelementptr inbounds float, ptr %v478, i64 %v567
  %v569 = getelementptr float, ptr %v568, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v570 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v569, <8 x i1> %v475, <8 x float> zeroinitializer)
  %v571 = mul i64 %v565, 8
  %v572 = getelementptr inbounds float, ptr %v466, i64 %v571
  store <8 x float> %v570, ptr %v572, align 4
  %v573 = add nsw i64 %v565, 1
  br label %b96
b98:
  br label %b95
b95:
  %v574 = add i64 %v462, 64
  %v575 = add nsw i64 %v460, 1
  br label %b83
b85:
  %v576 = add i64 1, 0
  %v577 = sdiv i64 %v576, 1
  %v578 = add i64 %v2, 1
  %v579 = mul i64 %v577, %v2
  %v580 = sdiv i64 %v579, %v3
  %v581 = mul i64 %v580, 1
  %v582 = icmp slt i64 %v581, 1
  %v583 = select i1 %v582, i64 %v581, i64 1
  %v584 = mul i64 %v577, %v578
  %v585 = sdiv i64 %v584, %v3
  %v586 = mul i64 %v585, 1
  %v587 = icmp slt i64 %v586, 1
  %v588 = select i1 %v587, i64 %v586, i64 1
  %v589 = icmp slt i64 %v588, 1
  %v590 = select i1 %v589, i64 %v588, i64 1
  br label %b99
b99:
  %v591 = phi i64 [ %v583, %b85 ], [ %v706, %b111 ]
  %v592 = icmp slt i64 %v591, %v590
  br i1 %v592, label %b100, label %b101
b100:
  %v593 = mul i64 %v591, 64
  %v594 = mul i64 %v591, 8
  %v595 = add i64 %v593, 0
  %v596 = add i64 %v594, 0
  %v597 = getelementptr inbounds float, ptr %v441, i64 %v595
  %v598 = sub i64 8, %v596
  %v599 = icmp slt i64 %v598, 0
  %v600 = select i1 %v599, i64 0, i64 %v598
  %v601 = icmp ult i64 %v600, 8
  %v602 = select i1 %v601, i64 %v600, i64 8
  %v603 = trunc i64 %v602 to i32
  %v604 = insertelement <8 x i32> poison, i32 %v603, i64 0
  %v605 = shufflevector <8 x i32> %v604, <8 x i32> poison, <8 x i32> zeroinitializer
  %v606 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v605
  %v607 = mul i64 %v596, 8
  %v608 = add i64 0, %v607
  %v609 = getelementptr inbounds float, ptr %v20, i64 %v608
  %v610 = icmp sge i64 %v600, 8
  br i1 %v610, label %b102, label %b103
b102:
  br label %b104
b104:
  %v611 = phi i64 [ 0, %b102 ], [ %v685, %b105 ]
  %v612 = icmp slt i64 %v611, 8
  br i1 %v612, label %b105, label %b106
b105:
  %v613 = add i64 %v611, 0
  %v614 = getelementptr inbounds float, ptr %v609, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = add i64 %v611, 8
  %v617 = getelementptr inbounds float, ptr %v609, i64 %v616
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = add i64 %v611, 16
  %v620 = getelementptr inbounds float, ptr %v609, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = add i64 %v611, 24
  %v623 = getelementptr inbounds float, ptr %v609, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = add i64 %v611, 32
  %v626 = getelementptr inbounds float, ptr %v609, i64 %v625
  %v627 = load <8 x float>, ptr %v626, align 4
  %v628 = add i64 %v611, 40
  %v629 = getelementptr inbounds float, ptr %v609, i64 %v628
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = add i64 %v611, 48
  %v632 = getelementptr inbounds float, ptr %v609, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = add i64 %v611, 56
  %v635 = getelementptr inbounds float, ptr %v609, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = shufflevector <8 x float> %v615, <8 x float> %v627, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v638 = shufflevector <8 x float> %v615, <8 x float> %v627, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v639 = shufflevector <8 x float> %v618, <8 x float> %v630, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v640 = shufflevector <8 x float> %v618, <8 x float> %v630, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v641 = shufflevector <8 x float> %v621, <8 x float> %v633, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v642 = shufflevector <8 x float> %v621, <8 x float> %v633, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v643 = shufflevector <8 x float> %v624, <8 x float> %v636, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v644 = shufflevector <8 x float> %v624, <8 x float> %v636, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v645 = shufflevector <8 x float> %v637, <8 x float> %v641, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v646 = shufflevector <8 x float> %v637, <8 x float> %v641, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v647 = shufflevector <8 x float> %v639, <8 x float> %v643, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v648 = shufflevector <8 x float> %v639, <8 x float> %v643, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v649 = shufflevector <8 x float> %v638, <8 x float> %v642, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v650 = shufflevector <8 x float> %v638, <8 x float> %v642, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v651 = shufflevector <8 x float> %v640, <8 x float> %v644, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v652 = shufflevector <8 x float> %v640, <8 x float> %v644, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v653 = shufflevector <8 x float> %v645, <8 x float> %v647, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v654 = shufflevector <8 x float> %v645, <8 x float> %v647, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v655 = shufflevector <8 x float> %v646, <8 x float> %v648, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v656 = shufflevector <8 x float> %v646, <8 x float> %v648, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v657 = shufflevector <8 x float> %v649, <8 x float> %v651, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v658 = shufflevector <8 x float> %v649, <8 x float> %v651, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v659 = shufflevector <8 x float> %v650, <8 x float> %v652, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v660 = shufflevector <8 x float> %v650, <8 x float> %v652, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v661 = add i64 %v611, 0
  %v662 = mul i64 %v661, 8
  %v663 = getelementptr inbounds float, ptr %v597, i64 %v662
  store <8 x float> %v653, ptr %v663, align 4
  %v664 = add i64 %v611, 1
  %v665 = mul i64 %v664, 8
  %v666 = getelementptr inbounds float, ptr %v597, i64 %v665
  store <8 x float> %v654, ptr %v666, align 4
  %v667 = add i64 %v611, 2
  %v668 = mul i64 %v667, 8
  %v669 = getelementptr inbounds float, ptr %v597, i64 %v668
  store <8 x float> %v655, ptr %v669, align 4
  %v670 = add i64 %v611, 3
  %v671 = mul i64 %v670, 8
  %v672 = getelementptr inbounds float, ptr %v597, i64 %v671
  store <8 x float> %v656, ptr %v672, align 4
  %v673 = add i64 %v611, 4
  %v674 = mul i64 %v673, 8
  %v675 = getelementptr inbounds float, ptr %v597, i64 %v674
  store <8 x float> %v657, ptr %v675, align 4
  %v676 = add i64 %v611, 5
  %v677 = mul i64 %v676, 8
  %v678 = getelementptr inbounds float, ptr %v597, i64 %v677
  store <8 x float> %v658, ptr %v678, align 4
  %v679 = add i64 %v611, 6
  %v680 = mul i64 %v679, 8
  %v681 = getelementptr inbounds float, ptr %v597, i64 %v680
  store <8 x float> %v659, ptr %v681, align 4
  %v682 = add i64 %v611, 7
  %v683 = mul i64 %v682, 8
  %v684 = getelementptr inbounds float, ptr %v597, i64 %v683
  store <8 x float> %v660, ptr %v684, align 4
  %v685 = add nsw i64 %v611, 8
  br label %b104
b106:
  br label %b107
b107:
  %v686 = phi i64 [ 8, %b106 ], [ %v694, %b108 ]
  %v687 = icmp slt i64 %v686, 8
  br i1 %v687, label %b108, label %b109
b108:
  %v688 = mul i64 %v686, 1
  %v689 = getelementptr inbounds float, ptr %v609, i64 %v688
  %v690 = getelementptr float, ptr %v689, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v691 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v690, <8 x i1> %v606, <8 x float> zeroinitializer)
  %v692 = mul i64 %v686, 8
  %v693 = getelementptr inbounds float, ptr %v597, i64 %v692
  store <8 x float> %v691, ptr %v693, align 4
  %v694 = add nsw i64 %v686, 1
  br label %b107
b109:
  br label %b103
b103:
  %v695 = icmp slt i64 %v600, 8
  br i1 %v695, label %b110, label %b111
b110:
  br label %b112
b112:
  %v696 = phi i64 [ 0, %b110 ], [ %v704, %b113 ]
  %v697 = icmp slt i64 %v696, 8
  br i1 %v697, label %b113, label %b114
b113:
  %v698 = mul i64 %v696, 1
  %v699 = getelementptr inbounds float, ptr %v609, i64 %v698
  %v700 = getelementptr float, ptr %v699, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v701 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v700, <8 x i1> %v606, <8 x float> zeroinitializer)
  %v702 = mul i64 %v696, 8
  %v703 = getelementptr inbounds float, ptr %v597, i64 %v702
  store <8 x float> %v701, ptr %v703, align 4
  %v704 = add nsw i64 %v696, 1
  br label %b112
b114:
  br label %b111
b111:
  %v705 = add i64 %v593, 64
  %v706 = add nsw i64 %v591, 1
  br label %b99
b101:
  br label %b82
b82:
  %v707 = icmp sgt i64 %v3, 1
  br i1 %v707, label %b115, label %b116
b115:
  %v708 = getelementptr inbounds i64, ptr %v1, i64 3
  %v709 = atomicrmw add ptr %v708, i64 1 acq_rel
  %v710 = load i64, ptr %v81, align 8
  %v711 = add i64 %v710, 1
  store i64 %v711, ptr %v81, align 8
  %v712 = mul i64 %v3, %v711
  br label %b117
b117:
  %v713 = load atomic i64, ptr %v708 acquire, align 8
  %v714 = icmp slt i64 %v713, %v712
  br i1 %v714, label %b118, label %b119
b118:
  %v715 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v716 = getelementptr inbounds i64, ptr %v1, i64 5
  %v717 = load i64, ptr %v716, align 8
  br label %b120
b120:
  %v718 = phi i64 [ 0, %b116 ], [ %v1101, %b183 ]
  %v719 = icmp slt i64 %v718, %v5
  br i1 %v719, label %b121, label %b122
b121:
  %v720 = add i64 %v718, %v717
  %v721 = icmp slt i64 %v720, %v5
  %v722 = select i1 %v721, i64 %v720, i64 %v5
  %v723 = sub i64 %v722, %v718
  %v724 = mul i64 %v723, %v7
  %v726 = add i64 %v724, 0
  %v727 = sdiv i64 %v726, 1
  %v728 = add i64 %v2, 1
  %v729 = mul i64 %v727, %v2
  %v730 = sdiv i64 %v729, %v3
  %v731 = mul i64 %v730, 1
  %v732 = icmp slt i64 %v731, %v724
  %v733 = select i1 %v732, i64 %v731, i64 %v724
  %v734 = mul i64 %v727, %v728
  %v735 = sdiv i64 %v734, %v3
  %v736 = mul i64 %v735, 1
  %v737 = icmp slt i64 %v736, %v724
  %v738 = select i1 %v737, i64 %v736, i64 %v724
  %v739 = mul i64 %v718, %v7
  %v740 = add i64 %v733, %v739
  %v741 = add i64 %v738, %v739
  br label %b123
b123:
  %v742 = phi i64 [ %v740, %b121 ], [ %v797, %b128 ]
  %v743 = icmp slt i64 %v742, %v741
  br i1 %v743, label %b124, label %b125
b124:
  %v744 = add i64 %v742, 96
  %v745 = icmp slt i64 %v744, %v741
  %v746 = select i1 %v745, i64 %v744, i64 %v741
  br label %b126
b126:
  %v747 = phi i64 [ 0, %b124 ], [ %v796, %b131 ]
  %v748 = icmp slt i64 %v747, 1
  br i1 %v748, label %b127, label %b128
b127:
  %v749 = sub i64 %v746, %v742
  %v750 = sub i64 6, 1
  %v751 = add i64 %v749, %v750
  %v752 = sdiv i64 %v751, 6
  br label %b129
b129:
  %v753 = phi i64 [ 0, %b127 ], [ %v795, %b136 ]
  %v754 = icmp slt i64 %v753, %v752
  br i1 %v754, label %b130, label %b131
b130:
  %v755 = mul i64 %v749, %v753
  %v756 = sdiv i64 %v755, %v752
  %v757 = add i64 %v742, %v756
  %v758 = add i64 %v753, 1
  %v759 = mul i64 %v749, %v758
  %v760 = sdiv i64 %v759, %v752
  %v761 = add i64 %v742, %v760
  %v762 = mul i64 %v747, 128
  %v763 = getelementptr inbounds float, ptr %v186, i64 %v762
  %v764 = sub i64 %v761, %v757
  %v765 = mul i64 %v757, 8
  %v766 = getelementptr inbounds float, ptr %v10, i64 %v765
  %v767 = getelementptr inbounds float, ptr %v766, i64 0
  %v768 = sub i64 %v764, 1
  %v769 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v768
  %v770 = load ptr, ptr %v769, align 4
  %v771 = icmp sgt i64 %v764, 0
  br i1 %v771, label %b132, label %b133
b132:
  call void %v770(ptr %v767, i64 8, ptr %v763, i64 8, ptr %v725)
  br label %b133
b133:
  %v772 = add i64 %v762, 128
  br label %b134
b134:
  %v773 = phi i64 [ %v757, %b133 ], [ %v794, %b139 ]
  %v774 = icmp slt i64 %v773, %v761
  br i1 %v774, label %b135, label %b136
b135:
  %v775 = sub i64 %v773, %v757
  %v776 = mul i64 %v775, 16
  %v777 = getelementptr inbounds float, ptr %v725, i64 %v776
  %v778 = mul i64 %v718, %v7
  %v779 = sub i64 %v773, %v778
  %v780 = mul i64 %v779, 16
  %v781 = getelementptr inbounds float, ptr %v48, i64 %v780
  br label %b137
b137:
  %v782 = phi i64 [ 0, %b135 ], [ %v793, %b138 ]
  %v783 = icmp slt i64 %v782, 2
  br i1 %v783, label %b138, label %b139
b138:
  %v784 = mul i64 %v747, 2
  %v785 = add i64 %v784, %v782
  %v786 = mul i64 %v785, 8
  %v787 = add i64 0, %v782
  %v788 = mul i64 %v787, 8
  %v789 = getelementptr inbounds float, ptr %v777, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = add i64 0, %v786
  %v792 = getelementptr inbounds float, ptr %v781, i64 %v791
  store <8 x float> %v790, ptr %v792, align 4
  %v793 = add nsw i64 %v782, 1
  br label %b137
b139:
  %v794 = add nsw i64 %v773, 1
  br label %b134
b136:
  %v795 = add nsw i64 %v753, 1
  br label %b129
b131:
  %v796 = add nsw i64 %v747, 1
  br label %b126
b128:
  %v797 = add nsw i64 %v742, 96
  br label %b123
b125:
  %v798 = icmp sgt i64 %v3, 1
  br i1 %v798, label %b140, label %b141
b140:
  %v799 = getelementptr inbounds i64, ptr %v1, i64 3
  %v800 = atomicrmw add ptr %v799, i64 1 acq_rel
  %v801 = load i64, ptr %v81, align 8
  %v802 = add i64 %v801, 1
  store i64 %v802, ptr %v81, align 8
  %v803 = mul i64 %v3, %v802
  br label %b142
b142:
  %v804 = load atomic i64, ptr %v799 acquire, align 8
  %v805 = icmp slt i64 %v804, %v803
  br i1 %v805, label %b143, label %b144
b143:
  %v806 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  br label %b145
b145:
  %v807 = phi i64 [ %v718, %b141 ], [ %v1091, %b167 ]
  %v808 = icmp slt i64 %v807, %v722
  br i1 %v808, label %b146, label %b147
b146:
  %v810 = add i64 %v7, 0
  %v811 = sdiv i64 %v810, 1
  %v812 = add i64 %v2, 1
  %v813 = mul i64 %v811, %v2
  %v814 = sdiv i64 %v813, %v3
  %v815 = mul i64 %v814, 1
  %v816 = icmp slt i64 %v815, %v7
  %v817 = select i1 %v816, i64 %v815, i64 %v7
  %v818 = mul i64 %v811, %v812
  %v819 = sdiv i64 %v818, %v3
  %v820 = mul i64 %v819, 1
  %v821 = icmp slt i64 %v820, %v7
  %v822 = select i1 %v821, i64 %v820, i64 %v7
  br label %b148
b148:
  %v823 = phi i64 [ %v817, %b146 ], [ %v945, %b153 ]
  %v824 = icmp slt i64 %v823, %v822
  br i1 %v824, label %b149, label %b150
b149:
  %v825 = add i64 %v823, 96
  %v826 = icmp slt i64 %v825, %v822
  %v827 = select i1 %v826, i64 %v825, i64 %v822
  br label %b151
b151:
  %v828 = phi i64 [ 0, %b149 ], [ %v944, %b156 ]
  %v829 = icmp slt i64 %v828, 1
  br i1 %v829, label %b152, label %b153
b152:
  %v830 = sub i64 %v827, %v823
  %v831 = sub i64 8, 1
  %v832 = add i64 %v830, %v831
  %v833 = sdiv i64 %v832, 8
  br label %b154
b154:
  %v834 = phi i64 [ 0, %b152 ], [ %v943, %b161 ]
  %v835 = icmp slt i64 %v834, %v833
  br i1 %v835, label %b155, label %b156
b155:
  %v836 = mul i64 %v830, %v834
  %v837 = sdiv i64 %v836, %v833
  %v838 = add i64 %v823, %v837
  %v839 = add i64 %v834, 1
  %v840 = mul i64 %v830, %v839
  %v841 = sdiv i64 %v840, %v833
  %v842 = add i64 %v823, %v841
  %v843 = mul i64 %v828, 64
  %v844 = getelementptr inbounds float, ptr %v440, i64 %v843
  %v845 = sub i64 %v842, %v838
  %v846 = add i64 %v807, 0
  %v847 = and i64 %v846, %v66
  %v848 = mul i64 %v847, %v7
  %v849 = add i64 %v848, %v838
  %v850 = mul i64 %v849, 8
  %v851 = getelementptr inbounds float, ptr %v26, i64 %v850
  %v852 = getelementptr inbounds float, ptr %v851, i64 0
  %v853 = sub i64 %v845, 1
  %v854 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v853
  %v855 = load ptr, ptr %v854, align 4
  %v856 = icmp sgt i64 %v845, 0
  br i1 %v856, label %b157, label %b158
b157:
  call void %v855(ptr %v852, i64 8, ptr %v844, i64 8, ptr %v809)
  br label %b158
b158:
  %v857 = add i64 %v843, 64
  br label %b159
b159:
  %v858 = phi i64 [ %v838, %b158 ], [ %v942, %b164 ]
  %v859 = icmp slt i64 %v858, %v842
  br i1 %v859, label %b160, label %b161
b160:
  %v860 = sub i64 %v858, %v838
  %v861 = mul i64 %v860, 8
  %v862 = getelementptr inbounds float, ptr %v809, i64 %v861
  %v863 = add i64 %v807, 0
  %v864 = sub i64 %v863, %v718
  %v865 = mul i64 %v864, %v7
  %v866 = add i64 %v865, %v858
  %v867 = mul i64 %v866, 16
  %v868 = getelementptr inbounds float, ptr %v48, i64 %v867
  %v869 = add i64 %v807, 0
  %v870 = and i64 %v869, %v66
  %v871 = mul i64 %v870, %v7
  %v872 = add i64 %v871, %v858
  %v873 = mul i64 %v872, 8
  %v874 = getelementptr inbounds float, ptr %v26, i64 %v873
  %v875 = add i64 %v807, 0
  %v876 = and i64 %v875, %v70
  %v877 = mul i64 %v876, %v7
  %v878 = add i64 %v877, %v858
  %v879 = mul i64 %v878, 8
  %v880 = getelementptr inbounds float, ptr %v50, i64 %v879
  %v881 = add i64 %v807, 0
  %v882 = and i64 %v881, %v72
  %v883 = mul i64 %v882, %v7
  %v884 = add i64 %v883, %v858
  %v885 = mul i64 %v884, 8
  %v886 = getelementptr inbounds float, ptr %v52, i64 %v885
  br label %b162
b162:
  %v887 = phi i64 [ 0, %b160 ], [ %v941, %b163 ]
  %v888 = icmp slt i64 %v887, 1
  br i1 %v888, label %b163, label %b164
b163:
  %v889 = mul i64 %v828, 1
  %v890 = add i64 %v889, %v887
  %v891 = mul i64 %v890, 8
  %v892 = add i64 0, %v887
  %v893 = mul i64 %v892, 8
  %v894 = getelementptr inbounds float, ptr %v862, i64 %v893
  %v895 = load <8 x float>, ptr %v894, align 4
  %v896 = add i64 0, %v891
  %v897 = getelementptr inbounds float, ptr %v18, i64 %v896
  %v898 = load <8 x float>, ptr %v897, align 4
  %v899 = add i64 0, %v891
  %v900 = getelementptr inbounds float, ptr %v868, i64 %v899
  %v901 = load <8 x float>, ptr %v900, align 4
  %v902 = fadd <8 x float> %v901, %v895
  %v903 = fadd <8 x float> %v898, %v902
  %v904 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v903)
  %v905 = fneg <8 x float> %v904
  %v906 = fcmp olt <8 x float> %v905, splat (float 0xC05A400000000000)
  %v907 = select <8 x i1> %v906, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v905
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v909 = fsub <8 x float> %v908, splat (float 0x4168000000000000)
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v909, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v907)
  %v911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v909, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v910)
  %v912 = bitcast <8 x float> %v908 to <8 x i32>
  %v913 = fmul <8 x float> %v911, %v911
  %v914 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v911, <8 x float> splat (float 0x3F81227F40000000))
  %v915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v914, <8 x float> %v911, <8 x float> splat (float 0x3FA5556740000000))
  %v916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v915, <8 x float> %v911, <8 x float> splat (float 0x3FC5554B00000000))
  %v917 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v916, <8 x float> %v911, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v913, <8 x float> %v917, <8 x float> %v911)
  %v919 = sub <8 x i32> %v912, splat (i32 1262485250)
  %v920 = lshr <8 x i32> %v919, splat (i32 1)
  %v921 = sub <8 x i32> %v919, %v920
  %v922 = shl <8 x i32> %v920, splat (i32 23)
  %v923 = bitcast <8 x i32> %v922 to <8 x float>
  %v924 = shl <8 x i32> %v921, splat (i32 23)
  %v925 = bitcast <8 x i32> %v924 to <8 x float>
  %v926 = fadd <8 x float> %v918, splat (float 0x3FF0000000000000)
  %v927 = fmul <8 x float> %v926, %v923
  %v928 = fmul <8 x float> %v927, %v925
  %v929 = fcmp olt <8 x float> %v903, splat (float 0x0000000000000000)
  %v930 = select <8 x i1> %v929, <8 x float> %v928, <8 x float> splat (float 0x3FF0000000000000)
  %v931 = fadd <8 x float> %v928, splat (float 0x3FF0000000000000)
  %v932 = fdiv <8 x float> %v930, %v931
  %v933 = add i64 0, %v891
  %v934 = getelementptr inbounds float, ptr %v874, i64 %v933
  %v935 = load <8 x float>, ptr %v934, align 4
  %v936 = fmul <8 x float> %v932, %v935
  %v937 = add i64 0, %v891
  %v938 = getelementptr inbounds float, ptr %v880, i64 %v937
  store <8 x float> %v932, ptr %v938, align 4
  %v939 = add i64 0, %v891
  %v940 = getelementptr inbounds float, ptr %v886, i64 %v939
  store <8 x float> %v936, ptr %v940, align 4
  %v941 = add nsw i64 %v887, 1
  br label %b162
b164:
  %v942 = add nsw i64 %v858, 1
  br label %b159
b161:
  %v943 = add nsw i64 %v834, 1
  br label %b154
b156:
  %v944 = add nsw i64 %v828, 1
  br label %b151
b153:
  %v945 = add nsw i64 %v823, 96
  br label %b148
b150:
  %v947 = add i64 %v7, 0
  %v948 = sdiv i64 %v947, 1
  %v949 = add i64 %v2, 1
  %v950 = mul i64 %v948, %v2
  %v951 = sdiv i64 %v950, %v3
  %v952 = mul i64 %v951, 1
  %v953 = icmp slt i64 %v952, %v7
  %v954 = select i1 %v953, i64 %v952, i64 %v7
  %v955 = mul i64 %v948, %v949
  %v956 = sdiv i64 %v955, %v3
  %v957 = mul i64 %v956, 1
  %v958 = icmp slt i64 %v957, %v7
  %v959 = select i1 %v958, i64 %v957, i64 %v7
  br label %b165
b165:
  %v960 = phi i64 [ %v954, %b150 ], [ %v1090, %b170 ]
  %v961 = icmp slt i64 %v960, %v959
  br i1 %v961, label %b166, label %b167
b166:
  %v962 = add i64 %v960, 96
  %v963 = icmp slt i64 %v962, %v959
  %v964 = select i1 %v963, i64 %v962, i64 %v959
  br label %b168
b168:
  %v965 = phi i64 [ 0, %b166 ], [ %v1089, %b173 ]
  %v966 = icmp slt i64 %v965, 1
  br i1 %v966, label %b169, label %b170
b169:
  %v967 = sub i64 %v964, %v960
  %v968 = sub i64 8, 1
  %v969 = add i64 %v967, %v968
  %v970 = sdiv i64 %v969, 8
  br label %b171
b171:
  %v971 = phi i64 [ 0, %b169 ], [ %v1088, %b178 ]
  %v972 = icmp slt i64 %v971, %v970
  br i1 %v972, label %b172, label %b173
b172:
  %v973 = mul i64 %v967, %v971
  %v974 = sdiv i64 %v973, %v970
  %v975 = add i64 %v960, %v974
  %v976 = add i64 %v971, 1
  %v977 = mul i64 %v967, %v976
  %v978 = sdiv i64 %v977, %v970
  %v979 = add i64 %v960, %v978
  %v980 = mul i64 %v965, 64
  %v981 = getelementptr inbounds float, ptr %v441, i64 %v980
  %v982 = sub i64 %v979, %v975
  %v983 = add i64 %v807, 0
  %v984 = and i64 %v983, %v72
  %v985 = mul i64 %v984, %v7
  %v986 = add i64 %v985, %v975
  %v987 = mul i64 %v986, 8
  %v988 = getelementptr inbounds float, ptr %v52, i64 %v987
  %v989 = getelementptr inbounds float, ptr %v988, i64 0
  %v990 = sub i64 %v982, 1
  %v991 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v990
  %v992 = load ptr, ptr %v991, align 4
  %v993 = icmp sgt i64 %v982, 0
  br i1 %v993, label %b174, label %b175
b174:
  call void %v992(ptr %v989, i64 8, ptr %v981, i64 8, ptr %v946)
  br label %b175
b175:
  %v994 = add i64 %v980, 64
  br label %b176
b176:
  %v995 = phi i64 [ %v975, %b175 ], [ %v1087, %b181 ]
  %v996 = icmp slt i64 %v995, %v979
  br i1 %v996, label %b177, label %b178
b177:
  %v997 = sub i64 %v995, %v975
  %v998 = mul i64 %v997, 8
  %v999 = getelementptr inbounds float, ptr %v946, i64 %v998
  %v1000 = add i64 %v807, 0
  %v1001 = sub i64 %v1000, %v718
  %v1002 = mul i64 %v1001, %v7
  %v1003 = add i64 %v1002, %v995
  %v1004 = mul i64 %v1003, 16
  %v1005 = getelementptr inbounds float, ptr %v48, i64 %v1004
  %v1006 = add i64 %v807, 0
  %v1007 = and i64 %v1006, %v70
  %v1008 = mul i64 %v1007, %v7
  %v1009 = add i64 %v1008, %v995
  %v1010 = mul i64 %v1009, 8
  %v1011 = getelementptr inbounds float, ptr %v50, i64 %v1010
  %v1012 = add i64 %v807, 0
  %v1013 = and i64 %v1012, %v66
  %v1014 = mul i64 %v1013, %v7
  %v1015 = add i64 %v1014, %v995
  %v1016 = mul i64 %v1015, 8
  %v1017 = getelementptr inbounds float, ptr %v26, i64 %v1016
  %v1018 = add i64 %v807, 0
  %v1019 = and i64 %v1018, %v74
  %v1020 = mul i64 %v1019, %v7
  %v1021 = add i64 %v1020, %v995
  %v1022 = mul i64 %v1021, 8
  %v1023 = getelementptr inbounds float, ptr %v54, i64 %v1022
  %v1024 = add i64 %v807, 1
  %v1025 = and i64 %v1024, %v66
  %v1026 = mul i64 %v1025, %v7
  %v1027 = add i64 %v1026, %v995
  %v1028 = mul i64 %v1027, 8
  %v1029 = getelementptr inbounds float, ptr %v26, i64 %v1028
  br label %b179
b179:
  %v1030 = phi i64 [ 0, %b177 ], [ %v1086, %b180 ]
  %v1031 = icmp slt i64 %v1030, 1
  br i1 %v1031, label %b180, label %b181
b180:
  %v1032 = mul i64 %v965, 1
  %v1033 = add i64 %v1032, %v1030
  %v1034 = mul i64 %v1033, 8
  %v1035 = add i64 0, %v1030
  %v1036 = mul i64 %v1035, 8
  %v1037 = getelementptr inbounds float, ptr %v999, i64 %v1036
  %v1038 = load <8 x float>, ptr %v1037, align 4
  %v1039 = add i64 0, %v1034
  %v1040 = getelementptr inbounds float, ptr %v22, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = add i64 8, %v1034
  %v1043 = getelementptr inbounds float, ptr %v1005, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = fadd <8 x float> %v1044, %v1038
  %v1046 = fadd <8 x float> %v1041, %v1045
  %v1047 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1046)
  %v1048 = fcmp ogt <8 x float> %v1047, splat (float 0x4023000000000000)
  %v1049 = select <8 x i1> %v1048, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1047
  %v1050 = fadd <8 x float> %v1049, %v1049
  %v1051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1050, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1052 = fsub <8 x float> %v1051, splat (float 0x4168000000000000)
  %v1053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1052, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1050)
  %v1054 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1052, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1053)
  %v1055 = bitcast <8 x float> %v1051 to <8 x i32>
  %v1056 = fmul <8 x float> %v1054, %v1054
  %v1057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1054, <8 x float> splat (float 0x3F81227F40000000))
  %v1058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1057, <8 x float> %v1054, <8 x float> splat (float 0x3FA5556740000000))
  %v1059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1058, <8 x float> %v1054, <8 x float> splat (float 0x3FC5554B00000000))
  %v1060 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1059, <8 x float> %v1054, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1061 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1056, <8 x float> %v1060, <8 x float> %v1054)
  %v1062 = shl <8 x i32> %v1055, splat (i32 23)
  %v1063 = add <8 x i32> %v1062, splat (i32 1065353216)
  %v1064 = bitcast <8 x i32> %v1063 to <8 x float>
  %v1065 = fsub <8 x float> %v1064, splat (float 0x3FF0000000000000)
  %v1066 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1064, <8 x float> %v1061, <8 x float> %v1065)
  %v1067 = fadd <8 x float> %v1066, splat (float 0x4000000000000000)
  %v1068 = fdiv <8 x float> %v1066, %v1067
  %v1069 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1068, <8 x float> %v1046)
  %v1070 = add i64 0, %v1034
  %v1071 = getelementptr inbounds float, ptr %v1011, i64 %v1070
  %v1072 = load <8 x float>, ptr %v1071, align 4
  %v1073 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1074 = shufflevector <8 x float> %v1073, <8 x float> poison, <8 x i32> zeroinitializer
  %v1075 = fsub <8 x float> %v1074, %v1072
  %v1076 = add i64 0, %v1034
  %v1077 = getelementptr inbounds float, ptr %v1017, i64 %v1076
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = fmul <8 x float> %v1075, %v1078
  %v1080 = fmul <8 x float> %v1072, %v1069
  %v1081 = fadd <8 x float> %v1079, %v1080
  %v1082 = add i64 0, %v1034
  %v1083 = getelementptr inbounds float, ptr %v1023, i64 %v1082
  store <8 x float> %v1069, ptr %v1083, align 4
  %v1084 = add i64 0, %v1034
  %v1085 = getelementptr inbounds float, ptr %v1029, i64 %v1084
  store <8 x float> %v1081, ptr %v1085, align 4
  %v1086 = add nsw i64 %v1030, 1
  br label %b179
b181:
  %v1087 = add nsw i64 %v995, 1
  br label %b176
b178:
  %v1088 = add nsw i64 %v971, 1
  br label %b171
b173:
  %v1089 = add nsw i64 %v965, 1
  br label %b168
b170:
  %v1090 = add nsw i64 %v960, 96
  br label %b165
b167:
  %v1091 = add nsw i64 %v807, 1
  br label %b145
b147:
  %v1092 = icmp sgt i64 %v3, 1
  br i1 %v1092, label %b182, label %b183
b182:
  %v1093 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1094 = atomicrmw add ptr %v1093, i64 1 acq_rel
  %v1095 = load i64, ptr %v81, align 8
  %v1096 = add i64 %v1095, 1
  store i64 %v1096, ptr %v81, align 8
  %v1097 = mul i64 %v3, %v1096
  br label %b184
b184:
  %v1098 = load atomic i64, ptr %v1093 acquire, align 8
  %v1099 = icmp slt i64 %v1098, %v1097
  br i1 %v1099, label %b185, label %b186
b185:
  %v1100 = call i32 @sched_yield()
  br label %b184
b186:
  br label %b183
b183:
  %v1101 = add nsw i64 %v718, %v717
  br label %b120
b122:
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
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
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
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
  %v81 = alloca i64, i64 1, align 8
  %v260 = alloca float, i64 64, align 4
  %v400 = alloca float, i64 64, align 4
  %v611 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds i64, ptr %v1, i64 6
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 13
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 14
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 16
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 26
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 27
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 28
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 29
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 30
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 31
  %v80 = load i64, ptr %v79, align 8
  store i64 0, ptr %v81, align 8
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v83 = load ptr, ptr %v82, align 4
  %v84 = mul i64 %v2, 15360
  %v85 = add i64 %v84, 256
  %v86 = getelementptr inbounds float, ptr %v83, i64 %v85
  %v87 = getelementptr inbounds float, ptr %v83, i64 0
  %v88 = getelementptr inbounds float, ptr %v83, i64 64
  %v89 = getelementptr inbounds i64, ptr %v1, i64 4
  %v90 = load i64, ptr %v89, align 8
  %v91 = icmp eq i64 %v90, 0
  br i1 %v91, label %b0, label %b1
b0:
  %v92 = add i64 1, 0
  %v93 = sdiv i64 %v92, 1
  %v94 = add i64 %v2, 1
  %v95 = mul i64 %v93, %v2
  %v96 = sdiv i64 %v95, %v3
  %v97 = mul i64 %v96, 1
  %v98 = icmp slt i64 %v97, 1
  %v99 = select i1 %v98, i64 %v97, i64 1
  %v100 = mul i64 %v93, %v94
  %v101 = sdiv i64 %v100, %v3
  %v102 = mul i64 %v101, 1
  %v103 = icmp slt i64 %v102, 1
  %v104 = select i1 %v103, i64 %v102, i64 1
  %v105 = icmp slt i64 %v104, 1
  %v106 = select i1 %v105, i64 %v104, i64 1
  br label %b2
b2:
  %v107 = phi i64 [ %v99, %b0 ], [ %v135, %b7 ]
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b3, label %b4
b3:
  %v109 = mul i64 %v107, 64
  %v110 = mul i64 %v107, 8
  %v111 = add i64 %v109, 0
  %v112 = add i64 %v110, 0
  %v113 = getelementptr inbounds float, ptr %v87, i64 %v111
  %v114 = sub i64 8, %v112
  %v115 = icmp slt i64 %v114, 0
  %v116 = select i1 %v115, i64 0, i64 %v114
  %v117 = icmp ult i64 %v116, 8
  %v118 = select i1 %v117, i64 %v116, i64 8
  %v119 = trunc i64 %v118 to i32
  %v120 = insertelement <8 x i32> poison, i32 %v119, i64 0
  %v121 = shufflevector <8 x i32> %v120, <8 x i32> poison, <8 x i32> zeroinitializer
  %v122 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v121
  %v123 = mul i64 %v112, 1
  %v124 = add i64 0, %v123
  %v125 = getelementptr inbounds float, ptr %v20, i64 %v124
  br label %b5
b5:
  %v126 = phi i64 [ 0, %b3 ], [ %v133, %b6 ]
  %v127 = icmp slt i64 %v126, 8
  br i1 %v127, label %b6, label %b7
b6:
  %v128 = mul i64 %v126, 8
  %v129 = getelementptr inbounds float, ptr %v125, i64 %v128
  %v130 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v129, <8 x i1> %v122, <8 x float> zeroinitializer)
  %v131 = mul i64 %v126, 8
  %v132 = getelementptr inbounds float, ptr %v113, i64 %v131
  store <8 x float> %v130, ptr %v132, align 4
  %v133 = add nsw i64 %v126, 1
  br label %b5
b7:
  %v134 = add i64 %v109, 64
  %v135 = add nsw i64 %v107, 1
  br label %b2
b4:
  %v136 = add i64 1, 0
  %v137 = sdiv i64 %v136, 1
  %v138 = add i64 %v2, 1
  %v139 = mul i64 %v137, %v2
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, 1
  %v143 = select i1 %v142, i64 %v141, i64 1
  %v144 = mul i64 %v137, %v138
  %v145 = sdiv i64 %v144, %v3
  %v146 = mul i64 %v145, 1
  %v147 = icmp slt i64 %v146, 1
  %v148 = select i1 %v147, i64 %v146, i64 1
  %v149 = icmp slt i64 %v148, 1
  %v150 = select i1 %v149, i64 %v148, i64 1
  br label %b8
b8:
  %v151 = phi i64 [ %v143, %b4 ], [ %v179, %b13 ]
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b9, label %b10
b9:
  %v153 = mul i64 %v151, 64
  %v154 = mul i64 %v151, 8
  %v155 = add i64 %v153, 0
  %v156 = add i64 %v154, 0
  %v157 = getelementptr inbounds float, ptr %v88, i64 %v155
  %v158 = sub i64 8, %v156
  %v159 = icmp slt i64 %v158, 0
  %v160 = select i1 %v159, i64 0, i64 %v158
  %v161 = icmp ult i64 %v160, 8
  %v162 = select i1 %v161, i64 %v160, i64 8
  %v163 = trunc i64 %v162 to i32
  %v164 = insertelement <8 x i32> poison, i32 %v163, i64 0
  %v165 = shufflevector <8 x i32> %v164, <8 x i32> poison, <8 x i32> zeroinitializer
  %v166 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v165
  %v167 = mul i64 %v156, 1
  %v168 = add i64 0, %v167
  %v169 = getelementptr inbounds float, ptr %v16, i64 %v168
  br label %b11
b11:
  %v170 = phi i64 [ 0, %b9 ], [ %v177, %b12 ]
  %v171 = icmp slt i64 %v170, 8
  br i1 %v171, label %b12, label %b13
b12:
  %v172 = mul i64 %v170, 8
  %v173 = getelementptr inbounds float, ptr %v169, i64 %v172
  %v174 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v173, <8 x i1> %v166, <8 x float> zeroinitializer)
  %v175 = mul i64 %v170, 8
  %v176 = getelementptr inbounds float, ptr %v157, i64 %v175
  store <8 x float> %v174, ptr %v176, align 4
  %v177 = add nsw i64 %v170, 1
  br label %b11
b13:
  %v178 = add i64 %v153, 64
  %v179 = add nsw i64 %v151, 1
  br label %b8
b10:
  br label %b1
b1:
  %v180 = icmp sgt i64 %v3, 1
  br i1 %v180, label %b14, label %b15
b14:
  %v181 = getelementptr inbounds i64, ptr %v1, i64 3
  %v182 = atomicrmw add ptr %v181, i64 1 acq_rel
  %v183 = load i64, ptr %v81, align 8
  %v184 = add i64 %v183, 1
  store i64 %v184, ptr %v81, align 8
  %v185 = mul i64 %v3, %v184
  br label %b16
b16:
  %v186 = load atomic i64, ptr %v181 acquire, align 8
  %v187 = icmp slt i64 %v186, %v185
  br i1 %v187, label %b17, label %b18
b17:
  %v188 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v189 = phi i64 [ 0, %b15 ], [ %v520, %b44 ]
  %v190 = icmp slt i64 %v189, %v5
  br i1 %v190, label %b20, label %b21
b20:
  %v191 = sub i64 %v5, 1
  %v192 = sub i64 %v191, %v189
  %v193 = add i64 %v7, 0
  %v194 = sdiv i64 %v193, 1
  %v195 = add i64 %v2, 1
  %v196 = mul i64 %v194, %v2
  %v197 = sdiv i64 %v196, %v3
  %v198 = mul i64 %v197, 1
  %v199 = icmp slt i64 %v198, %v7
  %v200 = select i1 %v199, i64 %v198, i64 %v7
  %v201 = mul i64 %v194, %v195
  %v202 = sdiv i64 %v201, %v3
  %v203 = mul i64 %v202, 1
  %v204 = icmp slt i64 %v203, %v7
  %v205 = select i1 %v204, i64 %v203, i64 %v7
  br label %b22
b22:
  %v206 = phi i64 [ %v200, %b20 ], [ %v259, %b23 ]
  %v207 = icmp slt i64 %v206, %v205
  br i1 %v207, label %b23, label %b24
b23:
  %v208 = add i64 %v192, 1
  %v209 = and i64 %v208, 1
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v206
  %v212 = mul i64 %v211, 8
  %v213 = getelementptr inbounds float, ptr %v28, i64 %v212
  %v214 = add i64 %v192, 0
  %v215 = and i64 %v214, %v64
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v206
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v24, i64 %v218
  %v220 = add i64 %v192, 0
  %v221 = and i64 %v220, %v70
  %v222 = mul i64 %v221, %v7
  %v223 = add i64 %v222, %v206
  %v224 = mul i64 %v223, 8
  %v225 = getelementptr inbounds float, ptr %v50, i64 %v224
  %v226 = add i64 %v192, 0
  %v227 = and i64 %v226, %v74
  %v228 = mul i64 %v227, %v7
  %v229 = add i64 %v228, %v206
  %v230 = mul i64 %v229, 8
  %v231 = getelementptr inbounds float, ptr %v54, i64 %v230
  %v232 = add i64 %v192, 0
  %v233 = and i64 %v232, %v76
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v206
  %v236 = mul i64 %v235, 8
  %v237 = getelementptr inbounds float, ptr %v56, i64 %v236
  %v238 = add i64 0, 0
  %v239 = getelementptr inbounds float, ptr %v213, i64 %v238
  %v240 = load <8 x float>, ptr %v239, align 4
  %v241 = add i64 0, 0
  %v242 = getelementptr inbounds float, ptr %v219, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v240, %v243
  %v245 = add i64 0, 0
  %v246 = getelementptr inbounds float, ptr %v225, i64 %v245
  %v247 = load <8 x float>, ptr %v246, align 4
  %v248 = fmul <8 x float> %v244, %v247
  %v249 = add i64 0, 0
  %v250 = getelementptr inbounds float, ptr %v231, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = fmul <8 x float> %v251, %v251
  %v253 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v254 = shufflevector <8 x float> %v253, <8 x float> poison, <8 x i32> zeroinitializer
  %v255 = fsub <8 x float> %v254, %v252
  %v256 = fmul <8 x float> %v248, %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v237, i64 %v257
  store <8 x float> %v256, ptr %v258, align 4
  %v259 = add nsw i64 %v206, 1
  br label %b22
b24:
  %v261 = add i64 %v7, 0
  %v262 = sdiv i64 %v261, 1
  %v263 = add i64 %v2, 1
  %v264 = mul i64 %v262, %v2
  %v265 = sdiv i64 %v264, %v3
  %v266 = mul i64 %v265, 1
  %v267 = icmp slt i64 %v266, %v7
  %v268 = select i1 %v267, i64 %v266, i64 %v7
  %v269 = mul i64 %v262, %v263
  %v270 = sdiv i64 %v269, %v3
  %v271 = mul i64 %v270, 1
  %v272 = icmp slt i64 %v271, %v7
  %v273 = select i1 %v272, i64 %v271, i64 %v7
  br label %b25
b25:
  %v274 = phi i64 [ %v268, %b24 ], [ %v399, %b30 ]
  %v275 = icmp slt i64 %v274, %v273
  br i1 %v275, label %b26, label %b27
b26:
  %v276 = add i64 %v274, 96
  %v277 = icmp slt i64 %v276, %v273
  %v278 = select i1 %v277, i64 %v276, i64 %v273
  br label %b28
b28:
  %v279 = phi i64 [ 0, %b26 ], [ %v398, %b33 ]
  %v280 = icmp slt i64 %v279, 1
  br i1 %v280, label %b29, label %b30
b29:
  %v281 = sub i64 %v278, %v274
  %v282 = sub i64 8, 1
  %v283 = add i64 %v281, %v282
  %v284 = sdiv i64 %v283, 8
  br label %b31
b31:
  %v285 = phi i64 [ 0, %b29 ], [ %v397, %b38 ]
  %v286 = icmp slt i64 %v285, %v284
  br i1 %v286, label %b32, label %b33
b32:
  %v287 = mul i64 %v281, %v285
  %v288 = sdiv i64 %v287, %v284
  %v289 = add i64 %v274, %v288
  %v290 = add i64 %v285, 1
  %v291 = mul i64 %v281, %v290
  %v292 = sdiv i64 %v291, %v284
  %v293 = add i64 %v274, %v292
  %v294 = mul i64 %v279, 64
  %v295 = getelementptr inbounds float, ptr %v87, i64 %v294
  %v296 = sub i64 %v293, %v289
  %v297 = add i64 %v192, 0
  %v298 = and i64 %v297, %v76
  %v299 = mul i64 %v298, %v7
  %v300 = add i64 %v299, %v289
  %v301 = mul i64 %v300, 8
  %v302 = getelementptr inbounds float, ptr %v56, i64 %v301
  %v303 = getelementptr inbounds float, ptr %v302, i64 0
  %v304 = sub i64 %v296, 1
  %v305 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v304
  %v306 = load ptr, ptr %v305, align 4
  %v307 = icmp sgt i64 %v296, 0
  br i1 %v307, label %b34, label %b35
b34:
  call void %v306(ptr %v303, i64 8, ptr %v295, i64 8, ptr %v260)
  br label %b35
b35:
  %v308 = add i64 %v294, 64
  br label %b36
b36:
  %v309 = phi i64 [ %v289, %b35 ], [ %v396, %b41 ]
  %v310 = icmp slt i64 %v309, %v293
  br i1 %v310, label %b37, label %b38
b37:
  %v311 = sub i64 %v309, %v289
  %v312 = mul i64 %v311, 8
  %v313 = getelementptr inbounds float, ptr %v260, i64 %v312
  %v314 = add i64 %v192, 1
  %v315 = and i64 %v314, 1
  %v316 = mul i64 %v315, %v7
  %v317 = add i64 %v316, %v309
  %v318 = mul i64 %v317, 8
  %v319 = getelementptr inbounds float, ptr %v28, i64 %v318
  %v320 = add i64 %v192, 0
  %v321 = and i64 %v320, %v64
  %v322 = mul i64 %v321, %v7
  %v323 = add i64 %v322, %v309
  %v324 = mul i64 %v323, 8
  %v325 = getelementptr inbounds float, ptr %v24, i64 %v324
  %v326 = add i64 %v192, 0
  %v327 = and i64 %v326, %v74
  %v328 = mul i64 %v327, %v7
  %v329 = add i64 %v328, %v309
  %v330 = mul i64 %v329, 8
  %v331 = getelementptr inbounds float, ptr %v54, i64 %v330
  %v332 = add i64 %v192, 0
  %v333 = and i64 %v332, %v66
  %v334 = mul i64 %v333, %v7
  %v335 = add i64 %v334, %v309
  %v336 = mul i64 %v335, 8
  %v337 = getelementptr inbounds float, ptr %v26, i64 %v336
  %v338 = add i64 %v192, 0
  %v339 = and i64 %v338, %v70
  %v340 = mul i64 %v339, %v7
  %v341 = add i64 %v340, %v309
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v50, i64 %v342
  %v344 = add i64 %v192, 0
  %v345 = and i64 %v344, %v78
  %v346 = mul i64 %v345, %v7
  %v347 = add i64 %v346, %v309
  %v348 = mul i64 %v347, 8
  %v349 = getelementptr inbounds float, ptr %v58, i64 %v348
  %v350 = add i64 %v192, 0
  %v351 = and i64 %v350, %v80
  %v352 = mul i64 %v351, %v7
  %v353 = add i64 %v352, %v309
  %v354 = mul i64 %v353, 8
  %v355 = getelementptr inbounds float, ptr %v60, i64 %v354
  br label %b39
b39:
  %v356 = phi i64 [ 0, %b37 ], [ %v395, %b40 ]
  %v357 = icmp slt i64 %v356, 1
  br i1 %v357, label %b40, label %b41
b40:
  %v358 = mul i64 %v279, 1
  %v359 = add i64 %v358, %v356
  %v360 = mul i64 %v359, 8
  %v361 = add i64 0, %v356
  %v362 = mul i64 %v361, 8
  %v363 = getelementptr inbounds float, ptr %v313, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = add i64 0, %v360
  %v366 = getelementptr inbounds float, ptr %v319, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = add i64 0, %v360
  %v369 = getelementptr inbounds float, ptr %v325, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = fadd <8 x float> %v367, %v370
  %v372 = add i64 0, %v360
  %v373 = getelementptr inbounds float, ptr %v331, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = fmul <8 x float> %v371, %v374
  %v376 = add i64 0, %v360
  %v377 = getelementptr inbounds float, ptr %v337, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = fmul <8 x float> %v371, %v378
  %v380 = fsub <8 x float> %v375, %v379
  %v381 = fmul <8 x float> %v364, %v378
  %v382 = fadd <8 x float> %v380, %v381
  %v383 = add i64 0, %v360
  %v384 = getelementptr inbounds float, ptr %v343, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = fmul <8 x float> %v382, %v385
  %v387 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v388 = shufflevector <8 x float> %v387, <8 x float> poison, <8 x i32> zeroinitializer
  %v389 = fsub <8 x float> %v388, %v385
  %v390 = fmul <8 x float> %v386, %v389
  %v391 = add i64 0, %v360
  %v392 = getelementptr inbounds float, ptr %v349, i64 %v391
  store <8 x float> %v364, ptr %v392, align 4
  %v393 = add i64 0, %v360
  %v394 = getelementptr inbounds float, ptr %v355, i64 %v393
  store <8 x float> %v390, ptr %v394, align 4
  %v395 = add nsw i64 %v356, 1
  br label %b39
b41:
  %v396 = add nsw i64 %v309, 1
  br label %b36
b38:
  %v397 = add nsw i64 %v285, 1
  br label %b31
b33:
  %v398 = add nsw i64 %v279, 1
  br label %b28
b30:
  %v399 = add nsw i64 %v274, 96
  br label %b25
b27:
  %v401 = add i64 %v7, 0
  %v402 = sdiv i64 %v401, 1
  %v403 = add i64 %v2, 1
  %v404 = mul i64 %v402, %v2
  %v405 = sdiv i64 %v404, %v3
  %v406 = mul i64 %v405, 1
  %v407 = icmp slt i64 %v406, %v7
  %v408 = select i1 %v407, i64 %v406, i64 %v7
  %v409 = mul i64 %v402, %v403
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, %v7
  %v413 = select i1 %v412, i64 %v411, i64 %v7
  br label %b42
b42:
  %v414 = phi i64 [ %v408, %b27 ], [ %v519, %b47 ]
  %v415 = icmp slt i64 %v414, %v413
  br i1 %v415, label %b43, label %b44
b43:
  %v416 = add i64 %v414, 96
  %v417 = icmp slt i64 %v416, %v413
  %v418 = select i1 %v417, i64 %v416, i64 %v413
  br label %b45
b45:
  %v419 = phi i64 [ 0, %b43 ], [ %v518, %b50 ]
  %v420 = icmp slt i64 %v419, 1
  br i1 %v420, label %b46, label %b47
b46:
  %v421 = sub i64 %v418, %v414
  %v422 = sub i64 8, 1
  %v423 = add i64 %v421, %v422
  %v424 = sdiv i64 %v423, 8
  br label %b48
b48:
  %v425 = phi i64 [ 0, %b46 ], [ %v517, %b55 ]
  %v426 = icmp slt i64 %v425, %v424
  br i1 %v426, label %b49, label %b50
b49:
  %v427 = mul i64 %v421, %v425
  %v428 = sdiv i64 %v427, %v424
  %v429 = add i64 %v414, %v428
  %v430 = add i64 %v425, 1
  %v431 = mul i64 %v421, %v430
  %v432 = sdiv i64 %v431, %v424
  %v433 = add i64 %v414, %v432
  %v434 = mul i64 %v419, 64
  %v435 = getelementptr inbounds float, ptr %v88, i64 %v434
  %v436 = sub i64 %v433, %v429
  %v437 = add i64 %v192, 0
  %v438 = and i64 %v437, %v80
  %v439 = mul i64 %v438, %v7
  %v440 = add i64 %v439, %v429
  %v441 = mul i64 %v440, 8
  %v442 = getelementptr inbounds float, ptr %v60, i64 %v441
  %v443 = getelementptr inbounds float, ptr %v442, i64 0
  %v444 = sub i64 %v436, 1
  %v445 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v444
  %v446 = load ptr, ptr %v445, align 4
  %v447 = icmp sgt i64 %v436, 0
  br i1 %v447, label %b51, label %b52
b51:
  call void %v446(ptr %v443, i64 8, ptr %v435, i64 8, ptr %v400)
  br label %b52
b52:
  %v448 = add i64 %v434, 64
  br label %b53
b53:
  %v449 = phi i64 [ %v429, %b52 ], [ %v516, %b58 ]
  %v450 = icmp slt i64 %v449, %v433
  br i1 %v450, label %b54, label %b55
b54:
  %v451 = sub i64 %v449, %v429
  %v452 = mul i64 %v451, 8
  %v453 = getelementptr inbounds float, ptr %v400, i64 %v452
  %v454 = add i64 %v192, 1
  %v455 = and i64 %v454, 1
  %v456 = mul i64 %v455, %v7
  %v457 = add i64 %v456, %v449
  %v458 = mul i64 %v457, 8
  %v459 = getelementptr inbounds float, ptr %v28, i64 %v458
  %v460 = add i64 %v192, 0
  %v461 = and i64 %v460, %v64
  %v462 = mul i64 %v461, %v7
  %v463 = add i64 %v462, %v449
  %v464 = mul i64 %v463, 8
  %v465 = getelementptr inbounds float, ptr %v24, i64 %v464
  %v466 = add i64 %v192, 0
  %v467 = and i64 %v466, %v70
  %v468 = mul i64 %v467, %v7
  %v469 = add i64 %v468, %v449
  %v470 = mul i64 %v469, 8
  %v471 = getelementptr inbounds float, ptr %v50, i64 %v470
  %v472 = add i64 %v192, 0
  %v473 = and i64 %v472, %v78
  %v474 = mul i64 %v473, %v7
  %v475 = add i64 %v474, %v449
  %v476 = mul i64 %v475, 8
  %v477 = getelementptr inbounds float, ptr %v58, i64 %v476
  %v478 = add i64 %v192, 0
  %v479 = and i64 %v478, 1
  %v480 = mul i64 %v479, %v7
  %v481 = add i64 %v480, %v449
  %v482 = mul i64 %v481, 8
  %v483 = getelementptr inbounds float, ptr %v28, i64 %v482
  br label %b56
b56:
  %v484 = phi i64 [ 0, %b54 ], [ %v515, %b57 ]
  %v485 = icmp slt i64 %v484, 1
  br i1 %v485, label %b57, label %b58
b57:
  %v486 = mul i64 %v419, 1
  %v487 = add i64 %v486, %v484
  %v488 = mul i64 %v487, 8
  %v489 = add i64 0, %v484
  %v490 = mul i64 %v489, 8
  %v491 = getelementptr inbounds float, ptr %v453, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = add i64 0, %v488
  %v494 = getelementptr inbounds float, ptr %v459, i64 %v493
  %v495 = load <8 x float>, ptr %v494, align 4
  %v496 = add i64 0, %v488
  %v497 = getelementptr inbounds float, ptr %v465, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = fadd <8 x float> %v495, %v498
  %v500 = add i64 0, %v488
  %v501 = getelementptr inbounds float, ptr %v471, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v504 = shufflevector <8 x float> %v503, <8 x float> poison, <8 x i32> zeroinitializer
  %v505 = fsub <8 x float> %v504, %v502
  %v506 = fmul <8 x float> %v499, %v505
  %v507 = add i64 0, %v488
  %v508 = getelementptr inbounds float, ptr %v477, i64 %v507
  %v509 = load <8 x float>, ptr %v508, align 4
  %v510 = fmul <8 x float> %v509, %v502
  %v511 = fadd <8 x float> %v506, %v510
  %v512 = fadd <8 x float> %v511, %v492
  %v513 = add i64 0, %v488
  %v514 = getelementptr inbounds float, ptr %v483, i64 %v513
  store <8 x float> %v512, ptr %v514, align 4
  %v515 = add nsw i64 %v484, 1
  br label %b56
b58:
  %v516 = add nsw i64 %v449, 1
  br label %b53
b55:
  %v517 = add nsw i64 %v425, 1
  br label %b48
b50:
  %v518 = add nsw i64 %v419, 1
  br label %b45
b47:
  %v519 = add nsw i64 %v414, 96
  br label %b42
b44:
  %v520 = add nsw i64 %v189, 1
  br label %b19
b21:
  %v521 = icmp sgt i64 %v3, 1
  br i1 %v521, label %b59, label %b60
b59:
  %v522 = getelementptr inbounds i64, ptr %v1, i64 3
  %v523 = atomicrmw add ptr %v522, i64 1 acq_rel
  %v524 = load i64, ptr %v81, align 8
  %v525 = add i64 %v524, 1
  store i64 %v525, ptr %v81, align 8
  %v526 = mul i64 %v3, %v525
  br label %b61
b61:
  %v527 = load atomic i64, ptr %v522 acquire, align 8
  %v528 = icmp slt i64 %v527, %v526
  br i1 %v528, label %b62, label %b63
b62:
  %v529 = call i32 @sched_yield()
  br label %b61
b63:
  br label %b60
b60:
  %v530 = getelementptr inbounds float, ptr %v83, i64 128
  %v531 = getelementptr inbounds i64, ptr %v1, i64 4
  %v532 = load i64, ptr %v531, align 8
  %v533 = icmp eq i64 %v532, 0
  br i1 %v533, label %b64, label %b65
b64:
  %v534 = add i64 1, 0
  %v535 = sdiv i64 %v534, 1
  %v536 = add i64 %v2, 1
  %v537 = mul i64 %v535, %v2
  %v538 = sdiv i64 %v537, %v3
  %v539 = mul i64 %v538, 1
  %v540 = icmp slt i64 %v539, 1
  %v541 = select i1 %v540, i64 %v539, i64 1
  %v542 = mul i64 %v535, %v536
  %v543 = sdiv i64 %v542, %v3
  %v544 = mul i64 %v543, 1
  %v545 = icmp slt i64 %v544, 1
  %v546 = select i1 %v545, i64 %v544, i64 1
  %v547 = icmp slt i64 %v546, 1
  %v548 = select i1 %v547, i64 %v546, i64 1
  br label %b66
b66:
  %v549 = phi i64 [ %v541, %b64 ], [ %v601, %b74 ]
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b67, label %b68
b67:
  %v551 = mul i64 %v549, 128
  %v552 = mul i64 %v549, 8
  %v553 = add i64 %v551, 0
  %v554 = add i64 %v552, 0
  %v555 = getelementptr inbounds float, ptr %v530, i64 %v553
  %v556 = sub i64 8, %v554
  %v557 = icmp slt i64 %v556, 0
  %v558 = select i1 %v557, i64 0, i64 %v556
  %v559 = icmp ult i64 %v558, 8
  %v560 = select i1 %v559, i64 %v558, i64 8
  %v561 = trunc i64 %v560 to i32
  %v562 = insertelement <8 x i32> poison, i32 %v561, i64 0
  %v563 = shufflevector <8 x i32> %v562, <8 x i32> poison, <8 x i32> zeroinitializer
  %v564 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v563
  %v565 = mul i64 %v554, 1
  %v566 = add i64 0, %v565
  %v567 = getelementptr inbounds float, ptr %v14, i64 %v566
  br label %b69
b69:
  %v568 = phi i64 [ 0, %b67 ], [ %v575, %b70 ]
  %v569 = icmp slt i64 %v568, 8
  br i1 %v569, label %b70, label %b71
b70:
  %v570 = mul i64 %v568, 8
  %v571 = getelementptr inbounds float, ptr %v567, i64 %v570
  %v572 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v571, <8 x i1> %v564, <8 x float> zeroinitializer)
  %v573 = mul i64 %v568, 8
  %v574 = getelementptr inbounds float, ptr %v555, i64 %v573
  store <8 x float> %v572, ptr %v574, align 4
  %v575 = add nsw i64 %v568, 1
  br label %b69
b71:
  %v576 = add i64 %v551, 64
  %v577 = add i64 %v576, 0
  %v578 = add i64 %v552, 0
  %v579 = getelementptr inbounds float, ptr %v530, i64 %v577
  %v580 = sub i64 8, %v578
  %v581 = icmp slt i64 %v580, 0
  %v582 = select i1 %v581, i64 0, i64 %v580
  %v583 = icmp ult i64 %v582, 8
  %v584 = select i1 %v583, i64 %v582, i64 8
  %v585 = trunc i64 %v584 to i32
  %v586 = insertelement <8 x i32> poison, i32 %v585, i64 0
  %v587 = shufflevector <8 x i32> %v586, <8 x i32> poison, <8 x i32> zeroinitializer
  %v588 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v587
  %v589 = mul i64 %v578, 1
  %v590 = add i64 0, %v589
  %v591 = getelementptr inbounds float, ptr %v12, i64 %v590
  br label %b72
b72:
  %v592 = phi i64 [ 0, %b71 ], [ %v599, %b73 ]
  %v593 = icmp slt i64 %v592, 8
  br i1 %v593, label %b73, label %b74
b73:
  %v594 = mul i64 %v592, 8
  %v595 = getelementptr inbounds float, ptr %v591, i64 %v594
  %v596 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v595, <8 x i1> %v588, <8 x float> zeroinitializer)
  %v597 = mul i64 %v592, 8
  %v598 = getelementptr inbounds float, ptr %v579, i64 %v597
  store <8 x float> %v596, ptr %v598, align 4
  %v599 = add nsw i64 %v592, 1
  br label %b72
b74:
  %v600 = add i64 %v576, 64
  %v601 = add nsw i64 %v549, 1
  br label %b66
b68:
  br label %b65
b65:
  %v602 = icmp sgt i64 %v3, 1
  br i1 %v602, label %b75, label %b76
b75:
  %v603 = getelementptr inbounds i64, ptr %v1, i64 3
  %v604 = atomicrmw add ptr %v603, i64 1 acq_rel
  %v605 = load i64, ptr %v81, align 8
  %v606 = add i64 %v605, 1
  store i64 %v606, ptr %v81, align 8
  %v607 = mul i64 %v3, %v606
  br label %b77
b77:
  %v608 = load atomic i64, ptr %v603 acquire, align 8
  %v609 = icmp slt i64 %v608, %v607
  br i1 %v609, label %b78, label %b79
b78:
  %v610 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  %v612 = add i64 %v8, 0
  %v613 = sdiv i64 %v612, 1
  %v614 = add i64 %v2, 1
  %v615 = mul i64 %v613, %v2
  %v616 = sdiv i64 %v615, %v3
  %v617 = mul i64 %v616, 1
  %v618 = icmp slt i64 %v617, %v8
  %v619 = select i1 %v618, i64 %v617, i64 %v8
  %v620 = mul i64 %v613, %v614
  %v621 = sdiv i64 %v620, %v3
  %v622 = mul i64 %v621, 1
  %v623 = icmp slt i64 %v622, %v8
  %v624 = select i1 %v623, i64 %v622, i64 %v8
  br label %b80
b80:
  %v625 = phi i64 [ %v619, %b76 ], [ %v688, %b85 ]
  %v626 = icmp slt i64 %v625, %v624
  br i1 %v626, label %b81, label %b82
b81:
  %v627 = add i64 %v625, 96
  %v628 = icmp slt i64 %v627, %v624
  %v629 = select i1 %v628, i64 %v627, i64 %v624
  br label %b83
b83:
  %v630 = phi i64 [ 0, %b81 ], [ %v687, %b88 ]
  %v631 = icmp slt i64 %v630, 1
  br i1 %v631, label %b84, label %b85
b84:
  %v632 = sub i64 %v629, %v625
  %v633 = sub i64 8, 1
  %v634 = add i64 %v632, %v633
  %v635 = sdiv i64 %v634, 8
  br label %b86
b86:
  %v636 = phi i64 [ 0, %b84 ], [ %v686, %b95 ]
  %v637 = icmp slt i64 %v636, %v635
  br i1 %v637, label %b87, label %b88
b87:
  %v638 = mul i64 %v632, %v636
  %v639 = sdiv i64 %v638, %v635
  %v640 = add i64 %v625, %v639
  %v641 = add i64 %v636, 1
  %v642 = mul i64 %v632, %v641
  %v643 = sdiv i64 %v642, %v635
  %v644 = add i64 %v625, %v643
  %v645 = mul i64 %v630, 128
  %v646 = getelementptr inbounds float, ptr %v530, i64 %v645
  %v647 = sub i64 %v644, %v640
  %v648 = mul i64 %v640, 8
  %v649 = getelementptr inbounds float, ptr %v56, i64 %v648
  %v650 = getelementptr inbounds float, ptr %v649, i64 0
  %v651 = sub i64 %v647, 1
  %v652 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v651
  %v653 = load ptr, ptr %v652, align 4
  %v654 = icmp sgt i64 %v647, 0
  br i1 %v654, label %b89, label %b90
b89:
  call void %v653(ptr %v650, i64 8, ptr %v646, i64 8, ptr %v611)
  br label %b90
b90:
  %v655 = add i64 %v645, 64
  %v656 = getelementptr inbounds float, ptr %v530, i64 %v655
  %v657 = sub i64 %v644, %v640
  %v658 = mul i64 %v640, 8
  %v659 = getelementptr inbounds float, ptr %v60, i64 %v658
  %v660 = getelementptr inbounds float, ptr %v659, i64 0
  %v661 = sub i64 %v657, 1
  %v662 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v661
  %v663 = load ptr, ptr %v662, align 4
  %v664 = icmp sgt i64 %v657, 0
  br i1 %v664, label %b91, label %b92
b91:
  call void %v663(ptr %v660, i64 8, ptr %v656, i64 8, ptr %v611)
  br label %b92
b92:
  %v665 = add i64 %v655, 64
  br label %b93
b93:
  %v666 = phi i64 [ %v640, %b92 ], [ %v685, %b98 ]
  %v667 = icmp slt i64 %v666, %v644
  br i1 %v667, label %b94, label %b95
b94:
  %v668 = sub i64 %v666, %v640
  %v669 = mul i64 %v668, 8
  %v670 = getelementptr inbounds float, ptr %v611, i64 %v669
  %v671 = mul i64 %v666, 8
  %v672 = getelementptr inbounds float, ptr %v30, i64 %v671
  br label %b96
b96:
  %v673 = phi i64 [ 0, %b94 ], [ %v684, %b97 ]
  %v674 = icmp slt i64 %v673, 1
  br i1 %v674, label %b97, label %b98
b97:
  %v675 = mul i64 %v630, 1
  %v676 = add i64 %v675, %v673
  %v677 = mul i64 %v676, 8
  %v678 = add i64 0, %v673
  %v679 = mul i64 %v678, 8
  %v680 = getelementptr inbounds float, ptr %v670, i64 %v679
  %v681 = load <8 x float>, ptr %v680, align 4
  %v682 = add i64 0, %v677
  %v683 = getelementptr inbounds float, ptr %v672, i64 %v682
  store <8 x float> %v681, ptr %v683, align 4
  %v684 = add nsw i64 %v673, 1
  br label %b96
b98:
  %v685 = add nsw i64 %v666, 1
  br label %b93
b95:
  %v686 = add nsw i64 %v636, 1
  br label %b86
b88:
  %v687 = add nsw i64 %v630, 1
  br label %b83
b85:
  %v688 = add nsw i64 %v625, 96
  br label %b80
b82:
  %v689 = icmp sgt i64 %v3, 1
  br i1 %v689, label %b99, label %b100
b99:
  %v690 = getelementptr inbounds i64, ptr %v1, i64 3
  %v691 = atomicrmw add ptr %v690, i64 1 acq_rel
  %v692 = load i64, ptr %v81, align 8
  %v693 = add i64 %v692, 1
  store i64 %v693, ptr %v81, align 8
  %v694 = mul i64 %v3, %v693
  br label %b101
b101:
  %v695 = load atomic i64, ptr %v690 acquire, align 8
  %v696 = icmp slt i64 %v695, %v694
  br i1 %v696, label %b102, label %b103
b102:
  %v697 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v698 = mul i64 0, 8
  %v699 = getelementptr inbounds float, ptr %v60, i64 %v698
  %v700 = getelementptr inbounds float, ptr %v699, i64 0
  %v701 = mul i64 0, 8
  %v702 = getelementptr inbounds float, ptr %v10, i64 %v701
  %v703 = getelementptr inbounds float, ptr %v702, i64 0
  %v704 = getelementptr inbounds float, ptr %v86, i64 12288
  %v705 = add i64 8, 1
  %v706 = sdiv i64 %v705, 2
  %v707 = add i64 %v2, 1
  %v708 = mul i64 %v706, %v2
  %v709 = sdiv i64 %v708, %v3
  %v710 = mul i64 %v709, 2
  %v711 = icmp slt i64 %v710, 8
  %v712 = select i1 %v711, i64 %v710, i64 8
  %v713 = mul i64 %v706, %v707
  %v714 = sdiv i64 %v713, %v3
  %v715 = mul i64 %v714, 2
  %v716 = icmp slt i64 %v715, 8
  %v717 = select i1 %v716, i64 %v715, i64 8
  %v718 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b104
b104:
  %v719 = phi i64 [ %v712, %b100 ], [ %v727, %b109 ]
  %v720 = icmp slt i64 %v719, %v717
  br i1 %v720, label %b105, label %b106
b105:
  %v721 = mul i64 %v719, 8
  %v722 = getelementptr inbounds float, ptr %v718, i64 %v721
  br label %b107
b107:
  %v723 = phi i64 [ 0, %b105 ], [ %v726, %b108 ]
  %v724 = icmp slt i64 %v723, 8
  br i1 %v724, label %b108, label %b109
b108:
  %v725 = getelementptr inbounds float, ptr %v722, i64 %v723
  store float 0x0000000000000000, ptr %v725, align 4
  %v726 = add nsw i64 %v723, 1
  br label %b107
b109:
  %v727 = add nsw i64 %v719, 1
  br label %b104
b106:
  %v728 = mul i64 %v8, 1
  br label %b110
b110:
  %v729 = phi i64 [ 0, %b106 ], [ %v833, %b115 ]
  %v730 = icmp slt i64 %v729, %v728
  br i1 %v730, label %b111, label %b112
b111:
  %v731 = sub i64 %v728, %v729
  %v732 = icmp slt i64 %v731, 384
  %v733 = select i1 %v732, i64 %v731, i64 384
  br label %b113
b113:
  %v734 = phi i64 [ %v712, %b111 ], [ %v832, %b139 ]
  %v735 = icmp slt i64 %v734, %v717
  br i1 %v735, label %b114, label %b115
b114:
  %v736 = sub i64 %v717, %v734
  %v737 = icmp slt i64 %v736, 64
  %v738 = select i1 %v737, i64 %v736, i64 64
  %v739 = sdiv i64 %v738, 2
  %v740 = mul i64 %v739, 2
  %v741 = sub i64 %v738, %v740
  %v742 = mul i64 %v729, 8
  %v743 = add i64 %v742, %v734
  %v744 = getelementptr inbounds float, ptr %v700, i64 %v743
  br label %b116
b116:
  %v745 = phi i64 [ 0, %b114 ], [ %v771, %b124 ]
  %v746 = icmp slt i64 %v745, %v733
  br i1 %v746, label %b117, label %b118
b117:
  %v747 = mul i64 %v745, 8
  %v748 = getelementptr inbounds float, ptr %v744, i64 %v747
  %v749 = mul i64 %v745, 2
  %v750 = getelementptr inbounds float, ptr %v704, i64 %v749
  br label %b119
b119:
  %v751 = phi i64 [ 0, %b117 ], [ %v760, %b120 ]
  %v752 = icmp slt i64 %v751, %v739
  br i1 %v752, label %b120, label %b121
b120:
  %v753 = mul i64 %v751, 2
  %v754 = getelementptr inbounds float, ptr %v748, i64 %v753
  %v755 = mul i64 %v751, 768
  %v756 = getelementptr inbounds float, ptr %v750, i64 %v755
  %v757 = getelementptr inbounds float, ptr %v754, i64 0
  %v758 = load <2 x float>, ptr %v757, align 4
  %v759 = getelementptr inbounds float, ptr %v756, i64 0
  store <2 x float> %v758, ptr %v759, align 4
  %v760 = add nsw i64 %v751, 1
  br label %b119
b121:
  %v761 = mul i64 %v739, 2
  %v762 = getelementptr inbounds float, ptr %v748, i64 %v761
  %v763 = mul i64 %v739, 768
  %v764 = getelementptr inbounds float, ptr %v750, i64 %v763
  br label %b122
b122:
  %v765 = phi i64 [ 0, %b121 ], [ %v770, %b123 ]
  %v766 = icmp slt i64 %v765, %v741
  br i1 %v766, label %b123, label %b124
b123:
  %v767 = getelementptr inbounds float, ptr %v762, i64 %v765
  %v768 = load float, ptr %v767, align 4
  %v769 = getelementptr inbounds float, ptr %v764, i64 %v765
  store float %v768, ptr %v769, align 4
  %v770 = add nsw i64 %v765, 1
  br label %b122, !llvm.loop !0
b124:
  %v771 = add nsw i64 %v745, 1
  br label %b116
b118:
  br label %b125
b125:
  %v772 = phi i64 [ 0, %b118 ], [ %v807, %b133 ]
  %v773 = icmp slt i64 %v772, 0
  br i1 %v773, label %b126, label %b127
b126:
  %v774 = mul i64 %v729, 8
  %v775 = add i64 %v774, %v772
  %v776 = getelementptr inbounds float, ptr %v703, i64 %v775
  br label %b128
b128:
  %v777 = phi i64 [ 0, %b126 ], [ %v795, %b129 ]
  %v778 = icmp slt i64 %v777, %v733
  br i1 %v778, label %b129, label %b130
b129:
  %v779 = mul i64 %v777, 8
  %v780 = getelementptr inbounds float, ptr %v776, i64 %v779
  %v781 = mul i64 %v777, 32
  %v782 = getelementptr inbounds float, ptr %v86, i64 %v781
  %v783 = getelementptr inbounds float, ptr %v780, i64 0
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = getelementptr inbounds float, ptr %v782, i64 0
  store <8 x float> %v784, ptr %v785, align 4
  %v786 = getelementptr inbounds float, ptr %v780, i64 8
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = getelementptr inbounds float, ptr %v782, i64 8
  store <8 x float> %v787, ptr %v788, align 4
  %v789 = getelementptr inbounds float, ptr %v780, i64 16
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = getelementptr inbounds float, ptr %v782, i64 16
  store <8 x float> %v790, ptr %v791, align 4
  %v792 = getelementptr inbounds float, ptr %v780, i64 24
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = getelementptr inbounds float, ptr %v782, i64 24
  store <8 x float> %v793, ptr %v794, align 4
  %v795 = add nsw i64 %v777, 1
  br label %b128
b130:
  %v796 = sdiv i64 %v738, 2
  br label %b131
b131:
  %v797 = phi i64 [ 0, %b130 ], [ %v806, %b132 ]
  %v798 = icmp slt i64 %v797, %v796
  br i1 %v798, label %b132, label %b133
b132:
  %v799 = mul i64 %v797, 2
  %v800 = add i64 %v734, %v799
  %v801 = mul i64 %v797, 768
  %v802 = getelementptr inbounds float, ptr %v704, i64 %v801
  %v803 = mul i64 %v800, 8
  %v804 = add i64 %v803, %v772
  %v805 = getelementptr inbounds float, ptr %v718, i64 %v804
  call void @outer_2x32(ptr %v802, ptr %v86, i64 %v733, ptr %v805, i64 8)
  %v806 = add nsw i64 %v797, 1
  br label %b131
b133:
  %v807 = add nsw i64 %v772, 32
  br label %b125
b127:
  %v808 = mul i64 %v729, 8
  %v809 = add i64 %v808, 0
  %v810 = getelementptr inbounds float, ptr %v703, i64 %v809
  br label %b134
b134:
  %v811 = phi i64 [ 0, %b127 ], [ %v820, %b135 ]
  %v812 = icmp slt i64 %v811, %v733
  br i1 %v812, label %b135, label %b136
b135:
  %v813 = mul i64 %v811, 8
  %v814 = getelementptr inbounds float, ptr %v810, i64 %v813
  %v815 = mul i64 %v811, 8
  %v816 = getelementptr inbounds float, ptr %v86, i64 %v815
  %v817 = getelementptr inbounds float, ptr %v814, i64 0
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = getelementptr inbounds float, ptr %v816, i64 0
  store <8 x float> %v818, ptr %v819, align 4
  %v820 = add nsw i64 %v811, 1
  br label %b134
b136:
  %v821 = sdiv i64 %v738, 2
  br label %b137
b137:
  %v822 = phi i64 [ 0, %b136 ], [ %v831, %b138 ]
  %v823 = icmp slt i64 %v822, %v821
  br i1 %v823, label %b138, label %b139
b138:
  %v824 = mul i64 %v822, 2
  %v825 = add i64 %v734, %v824
  %v826 = mul i64 %v822, 768
  %v827 = getelementptr inbounds float, ptr %v704, i64 %v826
  %v828 = mul i64 %v825, 8
  %v829 = add i64 %v828, 0
  %v830 = getelementptr inbounds float, ptr %v718, i64 %v829
  call void @outer_2x8(ptr %v827, ptr %v86, i64 %v733, ptr %v830, i64 8)
  %v831 = add nsw i64 %v822, 1
  br label %b137
b139:
  %v832 = add nsw i64 %v734, 64
  br label %b113
b115:
  %v833 = add nsw i64 %v729, 384
  br label %b110
b112:
  %v834 = icmp sgt i64 %v3, 1
  br i1 %v834, label %b140, label %b141
b140:
  %v835 = getelementptr inbounds i64, ptr %v1, i64 3
  %v836 = atomicrmw add ptr %v835, i64 1 acq_rel
  %v837 = load i64, ptr %v81, align 8
  %v838 = add i64 %v837, 1
  store i64 %v838, ptr %v81, align 8
  %v839 = mul i64 %v3, %v838
  br label %b142
b142:
  %v840 = load atomic i64, ptr %v835 acquire, align 8
  %v841 = icmp slt i64 %v840, %v839
  br i1 %v841, label %b143, label %b144
b143:
  %v842 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  %v843 = mul i64 0, 8
  %v844 = getelementptr inbounds float, ptr %v60, i64 %v843
  %v845 = getelementptr inbounds float, ptr %v844, i64 0
  %v846 = mul i64 0, 8
  %v847 = getelementptr inbounds float, ptr %v26, i64 %v846
  %v848 = getelementptr inbounds float, ptr %v847, i64 0
  %v849 = getelementptr inbounds float, ptr %v86, i64 12288
  %v850 = add i64 8, 1
  %v851 = sdiv i64 %v850, 2
  %v852 = add i64 %v2, 1
  %v853 = mul i64 %v851, %v2
  %v854 = sdiv i64 %v853, %v3
  %v855 = mul i64 %v854, 2
  %v856 = icmp slt i64 %v855, 8
  %v857 = select i1 %v856, i64 %v855, i64 8
  %v858 = mul i64 %v851, %v852
  %v859 = sdiv i64 %v858, %v3
  %v860 = mul i64 %v859, 2
  %v861 = icmp slt i64 %v860, 8
  %v862 = select i1 %v861, i64 %v860, i64 8
  %v863 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b145
b145:
  %v864 = phi i64 [ %v857, %b141 ], [ %v872, %b150 ]
  %v865 = icmp slt i64 %v864, %v862
  br i1 %v865, label %b146, label %b147
b146:
  %v866 = mul i64 %v864, 8
  %v867 = getelementptr inbounds float, ptr %v863, i64 %v866
  br label %b148
b148:
  %v868 = phi i64 [ 0, %b146 ], [ %v871, %b149 ]
  %v869 = icmp slt i64 %v868, 8
  br i1 %v869, label %b149, label %b150
b149:
  %v870 = getelementptr inbounds float, ptr %v867, i64 %v868
  store float 0x0000000000000000, ptr %v870, align 4
  %v871 = add nsw i64 %v868, 1
  br label %b148
b150:
  %v872 = add nsw i64 %v864, 1
  br label %b145
b147:
  %v873 = mul i64 %v8, 1
  br label %b151
b151:
  %v874 = phi i64 [ 0, %b147 ], [ %v978, %b156 ]
  %v875 = icmp slt i64 %v874, %v873
  br i1 %v875, label %b152, label %b153
b152:
  %v876 = sub i64 %v873, %v874
  %v877 = icmp slt i64 %v876, 384
  %v878 = select i1 %v877, i64 %v876, i64 384
  br label %b154
b154:
  %v879 = phi i64 [ %v857, %b152 ], [ %v977, %b180 ]
  %v880 = icmp slt i64 %v879, %v862
  br i1 %v880, label %b155, label %b156
b155:
  %v881 = sub i64 %v862, %v879
  %v882 = icmp slt i64 %v881, 64
  %v883 = select i1 %v882, i64 %v881, i64 64
  %v884 = sdiv i64 %v883, 2
  %v885 = mul i64 %v884, 2
  %v886 = sub i64 %v883, %v885
  %v887 = mul i64 %v874, 8
  %v888 = add i64 %v887, %v879
  %v889 = getelementptr inbounds float, ptr %v845, i64 %v888
  br label %b157
b157:
  %v890 = phi i64 [ 0, %b155 ], [ %v916, %b165 ]
  %v891 = icmp slt i64 %v890, %v878
  br i1 %v891, label %b158, label %b159
b158:
  %v892 = mul i64 %v890, 8
  %v893 = getelementptr inbounds float, ptr %v889, i64 %v892
  %v894 = mul i64 %v890, 2
  %v895 = getelementptr inbounds float, ptr %v849, i64 %v894
  br label %b160
b160:
  %v896 = phi i64 [ 0, %b158 ], [ %v905, %b161 ]
  %v897 = icmp slt i64 %v896, %v884
  br i1 %v897, label %b161, label %b162
b161:
  %v898 = mul i64 %v896, 2
  %v899 = getelementptr inbounds float, ptr %v893, i64 %v898
  %v900 = mul i64 %v896, 768
  %v901 = getelementptr inbounds float, ptr %v895, i64 %v900
  %v902 = getelementptr inbounds float, ptr %v899, i64 0
  %v903 = load <2 x float>, ptr %v902, align 4
  %v904 = getelementptr inbounds float, ptr %v901, i64 0
  store <2 x float> %v903, ptr %v904, align 4
  %v905 = add nsw i64 %v896, 1
  br label %b160
b162:
  %v906 = mul i64 %v884, 2
  %v907 = getelementptr inbounds float, ptr %v893, i64 %v906
  %v908 = mul i64 %v884, 768
  %v909 = getelementptr inbounds float, ptr %v895, i64 %v908
  br label %b163
b163:
  %v910 = phi i64 [ 0, %b162 ], [ %v915, %b164 ]
  %v911 = icmp slt i64 %v910, %v886
  br i1 %v911, label %b164, label %b165
b164:
  %v912 = getelementptr inbounds float, ptr %v907, i64 %v910
  %v913 = load float, ptr %v912, align 4
  %v914 = getelementptr inbounds float, ptr %v909, i64 %v910
  store float %v913, ptr %v914, align 4
  %v915 = add nsw i64 %v910, 1
  br label %b163, !llvm.loop !3
b165:
  %v916 = add nsw i64 %v890, 1
  br label %b157
b159:
  br label %b166
b166:
  %v917 = phi i64 [ 0, %b159 ], [ %v952, %b174 ]
  %v918 = icmp slt i64 %v917, 0
  br i1 %v918, label %b167, label %b168
b167:
  %v919 = mul i64 %v874, 8
  %v920 = add i64 %v919, %v917
  %v921 = getelementptr inbounds float, ptr %v848, i64 %v920
  br label %b169
b169:
  %v922 = phi i64 [ 0, %b167 ], [ %v940, %b170 ]
  %v923 = icmp slt i64 %v922, %v878
  br i1 %v923, label %b170, label %b171
b170:
  %v924 = mul i64 %v922, 8
  %v925 = getelementptr inbounds float, ptr %v921, i64 %v924
  %v926 = mul i64 %v922, 32
  %v927 = getelementptr inbounds float, ptr %v86, i64 %v926
  %v928 = getelementptr inbounds float, ptr %v925, i64 0
  %v929 = load <8 x float>, ptr %v928, align 4
  %v930 = getelementptr inbounds float, ptr %v927, i64 0
  store <8 x float> %v929, ptr %v930, align 4
  %v931 = getelementptr inbounds float, ptr %v925, i64 8
  %v932 = load <8 x float>, ptr %v931, align 4
  %v933 = getelementptr inbounds float, ptr %v927, i64 8
  store <8 x float> %v932, ptr %v933, align 4
  %v934 = getelementptr inbounds float, ptr %v925, i64 16
  %v935 = load <8 x float>, ptr %v934, align 4
  %v936 = getelementptr inbounds float, ptr %v927, i64 16
  store <8 x float> %v935, ptr %v936, align 4
  %v937 = getelementptr inbounds float, ptr %v925, i64 24
  %v938 = load <8 x float>, ptr %v937, align 4
  %v939 = getelementptr inbounds float, ptr %v927, i64 24
  store <8 x float> %v938, ptr %v939, align 4
  %v940 = add nsw i64 %v922, 1
  br label %b169
b171:
  %v941 = sdiv i64 %v883, 2
  br label %b172
b172:
  %v942 = phi i64 [ 0, %b171 ], [ %v951, %b173 ]
  %v943 = icmp slt i64 %v942, %v941
  br i1 %v943, label %b173, label %b174
b173:
  %v944 = mul i64 %v942, 2
  %v945 = add i64 %v879, %v944
  %v946 = mul i64 %v942, 768
  %v947 = getelementptr inbounds float, ptr %v849, i64 %v946
  %v948 = mul i64 %v945, 8
  %v949 = add i64 %v948, %v917
  %v950 = getelementptr inbounds float, ptr %v863, i64 %v949
  call void @outer_2x32(ptr %v947, ptr %v86, i64 %v878, ptr %v950, i64 8)
  %v951 = add nsw i64 %v942, 1
  br label %b172
b174:
  %v952 = add nsw i64 %v917, 32
  br label %b166
b168:
  %v953 = mul i64 %v874, 8
  %v954 = add i64 %v953, 0
  %v955 = getelementptr inbounds float, ptr %v848, i64 %v954
  br label %b175
b175:
  %v956 = phi i64 [ 0, %b168 ], [ %v965, %b176 ]
  %v957 = icmp slt i64 %v956, %v878
  br i1 %v957, label %b176, label %b177
b176:
  %v958 = mul i64 %v956, 8
  %v959 = getelementptr inbounds float, ptr %v955, i64 %v958
  %v960 = mul i64 %v956, 8
  %v961 = getelementptr inbounds float, ptr %v86, i64 %v960
  %v962 = getelementptr inbounds float, ptr %v959, i64 0
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = getelementptr inbounds float, ptr %v961, i64 0
  store <8 x float> %v963, ptr %v964, align 4
  %v965 = add nsw i64 %v956, 1
  br label %b175
b177:
  %v966 = sdiv i64 %v883, 2
  br label %b178
b178:
  %v967 = phi i64 [ 0, %b177 ], [ %v976, %b179 ]
  %v968 = icmp slt i64 %v967, %v966
  br i1 %v968, label %b179, label %b180
b179:
  %v969 = mul i64 %v967, 2
  %v970 = add i64 %v879, %v969
  %v971 = mul i64 %v967, 768
  %v972 = getelementptr inbounds float, ptr %v849, i64 %v971
  %v973 = mul i64 %v970, 8
  %v974 = add i64 %v973, 0
  %v975 = getelementptr inbounds float, ptr %v863, i64 %v974
  call void @outer_2x8(ptr %v972, ptr %v86, i64 %v878, ptr %v975, i64 8)
  %v976 = add nsw i64 %v967, 1
  br label %b178
b180:
  %v977 = add nsw i64 %v879, 64
  br label %b154
b156:
  %v978 = add nsw i64 %v874, 384
  br label %b151
b153:
  %v979 = icmp sgt i64 %v3, 1
  br i1 %v979, label %b181, label %b182
b181:
  %v980 = getelementptr inbounds i64, ptr %v1, i64 3
  %v981 = atomicrmw add ptr %v980, i64 1 acq_rel
  %v982 = load i64, ptr %v81, align 8
  %v983 = add i64 %v982, 1
  store i64 %v983, ptr %v81, align 8
  %v984 = mul i64 %v3, %v983
  br label %b183
b183:
  %v985 = load atomic i64, ptr %v980 acquire, align 8
  %v986 = icmp slt i64 %v985, %v984
  br i1 %v986, label %b184, label %b185
b184:
  %v987 = call i32 @sched_yield()
  br label %b183
b185:
  br label %b182
b182:
  %v988 = icmp eq i64 %v2, 0
  br i1 %v988, label %b186, label %b187
b186:
  br label %b188
b188:
  %v989 = phi i64 [ 0, %b186 ], [ %v1006, %b193 ]
  %v990 = phi <8 x float> [ splat (float 0x0000000000000000), %b186 ], [ %v1005, %b193 ]
  %v991 = icmp slt i64 %v989, %v8
  br i1 %v991, label %b189, label %b190
b189:
  %v992 = add i64 %v989, 128
  %v993 = icmp slt i64 %v992, %v8
  %v994 = select i1 %v993, i64 %v992, i64 %v8
  br label %b191
b191:
  %v995 = phi i64 [ %v989, %b189 ], [ %v1004, %b192 ]
  %v996 = phi <8 x float> [ splat (float 0x0000000000000000), %b189 ], [ %v1003, %b192 ]
  %v997 = icmp slt i64 %v995, %v994
  br i1 %v997, label %b192, label %b193
b192:
  %v998 = mul i64 %v995, 8
  %v999 = getelementptr inbounds float, ptr %v60, i64 %v998
  %v1000 = add i64 0, 0
  %v1001 = getelementptr inbounds float, ptr %v999, i64 %v1000
  %v1002 = load <8 x float>, ptr %v1001, align 4
  %v1003 = fadd <8 x float> %v996, %v1002
  %v1004 = add nsw i64 %v995, 1
  br label %b191
b193:
  %v1005 = fadd <8 x float> %v990, %v996
  %v1006 = add nsw i64 %v989, 128
  br label %b188
b190:
  %v1007 = add i64 0, 0
  %v1008 = getelementptr inbounds float, ptr %v36, i64 %v1007
  store <8 x float> %v990, ptr %v1008, align 4
  br label %b187
b187:
  %v1009 = icmp sgt i64 %v3, 1
  br i1 %v1009, label %b194, label %b195
b194:
  %v1010 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1011 = atomicrmw add ptr %v1010, i64 1 acq_rel
  %v1012 = load i64, ptr %v81, align 8
  %v1013 = add i64 %v1012, 1
  store i64 %v1013, ptr %v81, align 8
  %v1014 = mul i64 %v3, %v1013
  br label %b196
b196:
  %v1015 = load atomic i64, ptr %v1010 acquire, align 8
  %v1016 = icmp slt i64 %v1015, %v1014
  br i1 %v1016, label %b197, label %b198
b197:
  %v1017 = call i32 @sched_yield()
  br label %b196
b198:
  br label %b195
b195:
  %v1018 = mul i64 0, 8
  %v1019 = getelementptr inbounds float, ptr %v56, i64 %v1018
  %v1020 = getelementptr inbounds float, ptr %v1019, i64 0
  %v1021 = mul i64 0, 8
  %v1022 = getelementptr inbounds float, ptr %v10, i64 %v1021
  %v1023 = getelementptr inbounds float, ptr %v1022, i64 0
  %v1024 = getelementptr inbounds float, ptr %v86, i64 12288
  %v1025 = add i64 8, 1
  %v1026 = sdiv i64 %v1025, 2
  %v1027 = add i64 %v2, 1
  %v1028 = mul i64 %v1026, %v2
  %v1029 = sdiv i64 %v1028, %v3
  %v1030 = mul i64 %v1029, 2
  %v1031 = icmp slt i64 %v1030, 8
  %v1032 = select i1 %v1031, i64 %v1030, i64 8
  %v1033 = mul i64 %v1026, %v1027
  %v1034 = sdiv i64 %v1033, %v3
  %v1035 = mul i64 %v1034, 2
  %v1036 = icmp slt i64 %v1035, 8
  %v1037 = select i1 %v1036, i64 %v1035, i64 8
  %v1038 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b199
b199:
  %v1039 = phi i64 [ %v1032, %b195 ], [ %v1047, %b204 ]
  %v1040 = icmp slt i64 %v1039, %v1037
  br i1 %v1040, label %b200, label %b201
b200:
  %v1041 = mul i64 %v1039, 8
  %v1042 = getelementptr inbounds float, ptr %v1038, i64 %v1041
  br label %b202
b202:
  %v1043 = phi i64 [ 0, %b200 ], [ %v1046, %b203 ]
  %v1044 = icmp slt i64 %v1043, 8
  br i1 %v1044, label %b203, label %b204
b203:
  %v1045 = getelementptr inbounds float, ptr %v1042, i64 %v1043
  store float 0x0000000000000000, ptr %v1045, align 4
  %v1046 = add nsw i64 %v1043, 1
  br label %b202
b204:
  %v1047 = add nsw i64 %v1039, 1
  br label %b199
b201:
  %v1048 = mul i64 %v8, 1
  br label %b205
b205:
  %v1049 = phi i64 [ 0, %b201 ], [ %v1153, %b210 ]
  %v1050 = icmp slt i64 %v1049, %v1048
  br i1 %v1050, label %b206, label %b207
b206:
  %v1051 = sub i64 %v1048, %v1049
  %v1052 = icmp slt i64 %v1051, 384
  %v1053 = select i1 %v1052, i64 %v1051, i64 384
  br label %b208
b208:
  %v1054 = phi i64 [ %v1032, %b206 ], [ %v1152, %b234 ]
  %v1055 = icmp slt i64 %v1054, %v1037
  br i1 %v1055, label %b209, label %b210
b209:
  %v1056 = sub i64 %v1037, %v1054
  %v1057 = icmp slt i64 %v1056, 64
  %v1058 = select i1 %v1057, i64 %v1056, i64 64
  %v1059 = sdiv i64 %v1058, 2
  %v1060 = mul i64 %v1059, 2
  %v1061 = sub i64 %v1058, %v1060
  %v1062 = mul i64 %v1049, 8
  %v1063 = add i64 %v1062, %v1054
  %v1064 = getelementptr inbounds float, ptr %v1020, i64 %v1063
  br label %b211
b211:
  %v1065 = phi i64 [ 0, %b209 ], [ %v1091, %b219 ]
  %v1066 = icmp slt i64 %v1065, %v1053
  br i1 %v1066, label %b212, label %b213
b212:
  %v1067 = mul i64 %v1065, 8
  %v1068 = getelementptr inbounds float, ptr %v1064, i64 %v1067
  %v1069 = mul i64 %v1065, 2
  %v1070 = getelementptr inbounds float, ptr %v1024, i64 %v1069
  br label %b214
b214:
  %v1071 = phi i64 [ 0, %b212 ], [ %v1080, %b215 ]
  %v1072 = icmp slt i64 %v1071, %v1059
  br i1 %v1072, label %b215, label %b216
b215:
  %v1073 = mul i64 %v1071, 2
  %v1074 = getelementptr inbounds float, ptr %v1068, i64 %v1073
  %v1075 = mul i64 %v1071, 768
  %v1076 = getelementptr inbounds float, ptr %v1070, i64 %v1075
  %v1077 = getelementptr inbounds float, ptr %v1074, i64 0
  %v1078 = load <2 x float>, ptr %v1077, align 4
  %v1079 = getelementptr inbounds float, ptr %v1076, i64 0
  store <2 x float> %v1078, ptr %v1079, align 4
  %v1080 = add nsw i64 %v1071, 1
  br label %b214
b216:
  %v1081 = mul i64 %v1059, 2
  %v1082 = getelementptr inbounds float, ptr %v1068, i64 %v1081
  %v1083 = mul i64 %v1059, 768
  %v1084 = getelementptr inbounds float, ptr %v1070, i64 %v1083
  br label %b217
b217:
  %v1085 = phi i64 [ 0, %b216 ], [ %v1090, %b218 ]
  %v1086 = icmp slt i64 %v1085, %v1061
  br i1 %v1086, label %b218, label %b219
b218:
  %v1087 = getelementptr inbounds float, ptr %v1082, i64 %v1085
  %v1088 = load float, ptr %v1087, align 4
  %v1089 = getelementptr inbounds float, ptr %v1084, i64 %v1085
  store float %v1088, ptr %v1089, align 4
  %v1090 = add nsw i64 %v1085, 1
  br label %b217, !llvm.loop !6
b219:
  %v1091 = add nsw i64 %v1065, 1
  br label %b211
b213:
  br label %b220
b220:
  %v1092 = phi i64 [ 0, %b213 ], [ %v1127, %b228 ]
  %v1093 = icmp slt i64 %v1092, 0
  br i1 %v1093, label %b221, label %b222
b221:
  %v1094 = mul i64 %v1049, 8
  %v1095 = add i64 %v1094, %v1092
  %v1096 = getelementptr inbounds float, ptr %v1023, i64 %v1095
  br label %b223
b223:
  %v1097 = phi i64 [ 0, %b221 ], [ %v1115, %b224 ]
  %v1098 = icmp slt i64 %v1097, %v1053
  br i1 %v1098, label %b224, label %b225
b224:
  %v1099 = mul i64 %v1097, 8
  %v1100 = getelementptr inbounds float, ptr %v1096, i64 %v1099
  %v1101 = mul i64 %v1097, 32
  %v1102 = getelementptr inbounds float, ptr %v86, i64 %v1101
  %v1103 = getelementptr inbounds float, ptr %v1100, i64 0
  %v1104 = load <8 x float>, ptr %v1103, align 4
  %v1105 = getelementptr inbounds float, ptr %v1102, i64 0
  store <8 x float> %v1104, ptr %v1105, align 4
  %v1106 = getelementptr inbounds float, ptr %v1100, i64 8
  %v1107 = load <8 x float>, ptr %v1106, align 4
  %v1108 = getelementptr inbounds float, ptr %v1102, i64 8
  store <8 x float> %v1107, ptr %v1108, align 4
  %v1109 = getelementptr inbounds float, ptr %v1100, i64 16
  %v1110 = load <8 x float>, ptr %v1109, align 4
  %v1111 = getelementptr inbounds float, ptr %v1102, i64 16
  store <8 x float> %v1110, ptr %v1111, align 4
  %v1112 = getelementptr inbounds float, ptr %v1100, i64 24
  %v1113 = load <8 x float>, ptr %v1112, align 4
  %v1114 = getelementptr inbounds float, ptr %v1102, i64 24
  store <8 x float> %v1113, ptr %v1114, align 4
  %v1115 = add nsw i64 %v1097, 1
  br label %b223
b225:
  %v1116 = sdiv i64 %v1058, 2
  br label %b226
b226:
  %v1117 = phi i64 [ 0, %b225 ], [ %v1126, %b227 ]
  %v1118 = icmp slt i64 %v1117, %v1116
  br i1 %v1118, label %b227, label %b228
b227:
  %v1119 = mul i64 %v1117, 2
  %v1120 = add i64 %v1054, %v1119
  %v1121 = mul i64 %v1117, 768
  %v1122 = getelementptr inbounds float, ptr %v1024, i64 %v1121
  %v1123 = mul i64 %v1120, 8
  %v1124 = add i64 %v1123, %v1092
  %v1125 = getelementptr inbounds float, ptr %v1038, i64 %v1124
  call void @outer_2x32(ptr %v1122, ptr %v86, i64 %v1053, ptr %v1125, i64 8)
  %v1126 = add nsw i64 %v1117, 1
  br label %b226
b228:
  %v1127 = add nsw i64 %v1092, 32
  br label %b220
b222:
  %v1128 = mul i64 %v1049, 8
  %v1129 = add i64 %v1128, 0
  %v1130 = getelementptr inbounds float, ptr %v1023, i64 %v1129
  br label %b229
b229:
  %v1131 = phi i64 [ 0, %b222 ], [ %v1140, %b230 ]
  %v1132 = icmp slt i64 %v1131, %v1053
  br i1 %v1132, label %b230, label %b231
b230:
  %v1133 = mul i64 %v1131, 8
  %v1134 = getelementptr inbounds float, ptr %v1130, i64 %v1133
  %v1135 = mul i64 %v1131, 8
  %v1136 = getelementptr inbounds float, ptr %v86, i64 %v1135
  %v1137 = getelementptr inbounds float, ptr %v1134, i64 0
  %v1138 = load <8 x float>, ptr %v1137, align 4
  %v1139 = getelementptr inbounds float, ptr %v1136, i64 0
  store <8 x float> %v1138, ptr %v1139, align 4
  %v1140 = add nsw i64 %v1131, 1
  br label %b229
b231:
  %v1141 = sdiv i64 %v1058, 2
  br label %b232
b232:
  %v1142 = phi i64 [ 0, %b231 ], [ %v1151, %b233 ]
  %v1143 = icmp slt i64 %v1142, %v1141
  br i1 %v1143, label %b233, label %b234
b233:
  %v1144 = mul i64 %v1142, 2
  %v1145 = add i64 %v1054, %v1144
  %v1146 = mul i64 %v1142, 768
  %v1147 = getelementptr inbounds float, ptr %v1024, i64 %v1146
  %v1148 = mul i64 %v1145, 8
  %v1149 = add i64 %v1148, 0
  %v1150 = getelementptr inbounds float, ptr %v1038, i64 %v1149
  call void @outer_2x8(ptr %v1147, ptr %v86, i64 %v1053, ptr %v1150, i64 8)
  %v1151 = add nsw i64 %v1142, 1
  br label %b232
b234:
  %v1152 = add nsw i64 %v1054, 64
  br label %b208
b210:
  %v1153 = add nsw i64 %v1049, 384
  br label %b205
b207:
  %v1154 = icmp sgt i64 %v3, 1
  br i1 %v1154, label %b235, label %b236
b235:
  %v1155 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1156 = atomicrmw add ptr %v1155, i64 1 acq_rel
  %v1157 = load i64, ptr %v81, align 8
  %v1158 = add i64 %v1157, 1
  store i64 %v1158, ptr %v81, align 8
  %v1159 = mul i64 %v3, %v1158
  br label %b237
b237:
  %v1160 = load atomic i64, ptr %v1155 acquire, align 8
  %v1161 = icmp slt i64 %v1160, %v1159
  br i1 %v1161, label %b238, label %b239
b238:
  %v1162 = call i32 @sched_yield()
  br label %b237
b239:
  br label %b236
b236:
  %v1163 = mul i64 0, 8
  %v1164 = getelementptr inbounds float, ptr %v56, i64 %v1163
  %v1165 = getelementptr inbounds float, ptr %v1164, i64 0
  %v1166 = mul i64 0, 8
  %v1167 = getelementptr inbounds float, ptr %v52, i64 %v1166
  %v1168 = getelementptr inbounds float, ptr %v1167, i64 0
  %v1169 = getelementptr inbounds float, ptr %v86, i64 12288
  %v1170 = add i64 8, 1
  %v1171 = sdiv i64 %v1170, 2
  %v1172 = add i64 %v2, 1
  %v1173 = mul i64 %v1171, %v2
  %v1174 = sdiv i64 %v1173, %v3
  %v1175 = mul i64 %v1174, 2
  %v1176 = icmp slt i64 %v1175, 8
  %v1177 = select i1 %v1176, i64 %v1175, i64 8
  %v1178 = mul i64 %v1171, %v1172
  %v1179 = sdiv i64 %v1178, %v3
  %v1180 = mul i64 %v1179, 2
  %v1181 = icmp slt i64 %v1180, 8
  %v1182 = select i1 %v1181, i64 %v1180, i64 8
  %v1183 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b240
b240:
  %v1184 = phi i64 [ %v1177, %b236 ], [ %v1192, %b245 ]
  %v1185 = icmp slt i64 %v1184, %v1182
  br i1 %v1185, label %b241, label %b242
b241:
  %v1186 = mul i64 %v1184, 8
  %v1187 = getelementptr inbounds float, ptr %v1183, i64 %v1186
  br label %b243
b243:
  %v1188 = phi i64 [ 0, %b241 ], [ %v1191, %b244 ]
  %v1189 = icmp slt i64 %v1188, 8
  br i1 %v1189, label %b244, label %b245
b244:
  %v1190 = getelementptr inbounds float, ptr %v1187, i64 %v1188
  store float 0x0000000000000000, ptr %v1190, align 4
  %v1191 = add nsw i64 %v1188, 1
  br label %b243
b245:
  %v1192 = add nsw i64 %v1184, 1
  br label %b240
b242:
  %v1193 = mul i64 %v8, 1
  br label %b246
b246:
  %v1194 = phi i64 [ 0, %b242 ], [ %v1298, %b251 ]
  %v1195 = icmp slt i64 %v1194, %v1193
  br i1 %v1195, label %b247, label %b248
b247:
  %v1196 = sub i64 %v1193, %v1194
  %v1197 = icmp slt i64 %v1196, 384
  %v1198 = select i1 %v1197, i64 %v1196, i64 384
  br label %b249
b249:
  %v1199 = phi i64 [ %v1177, %b247 ], [ %v1297, %b275 ]
  %v1200 = icmp slt i64 %v1199, %v1182
  br i1 %v1200, label %b250, label %b251
b250:
  %v1201 = sub i64 %v1182, %v1199
  %v1202 = icmp slt i64 %v1201, 64
  %v1203 = select i1 %v1202, i64 %v1201, i64 64
  %v1204 = sdiv i64 %v1203, 2
  %v1205 = mul i64 %v1204, 2
  %v1206 = sub i64 %v1203, %v1205
  %v1207 = mul i64 %v1194, 8
  %v1208 = add i64 %v1207, %v1199
  %v1209 = getelementptr inbounds float, ptr %v1165, i64 %v1208
  br label %b252
b252:
  %v1210 = phi i64 [ 0, %b250 ], [ %v1236, %b260 ]
  %v1211 = icmp slt i64 %v1210, %v1198
  br i1 %v1211, label %b253, label %b254
b253:
  %v1212 = mul i64 %v1210, 8
  %v1213 = getelementptr inbounds float, ptr %v1209, i64 %v1212
  %v1214 = mul i64 %v1210, 2
  %v1215 = getelementptr inbounds float, ptr %v1169, i64 %v1214
  br label %b255
b255:
  %v1216 = phi i64 [ 0, %b253 ], [ %v1225, %b256 ]
  %v1217 = icmp slt i64 %v1216, %v1204
  br i1 %v1217, label %b256, label %b257
b256:
  %v1218 = mul i64 %v1216, 2
  %v1219 = getelementptr inbounds float, ptr %v1213, i64 %v1218
  %v1220 = mul i64 %v1216, 768
  %v1221 = getelementptr inbounds float, ptr %v1215, i64 %v1220
  %v1222 = getelementptr inbounds float, ptr %v1219, i64 0
  %v1223 = load <2 x float>, ptr %v1222, align 4
  %v1224 = getelementptr inbounds float, ptr %v1221, i64 0
  store <2 x float> %v1223, ptr %v1224, align 4
  %v1225 = add nsw i64 %v1216, 1
  br label %b255
b257:
  %v1226 = mul i64 %v1204, 2
  %v1227 = getelementptr inbounds float, ptr %v1213, i64 %v1226
  %v1228 = mul i64 %v1204, 768
  %v1229 = getelementptr inbounds float, ptr %v1215, i64 %v1228
  br label %b258
b258:
  %v1230 = phi i64 [ 0, %b257 ], [ %v1235, %b259 ]
  %v1231 = icmp slt i64 %v1230, %v1206
  br i1 %v1231, label %b259, label %b260
b259:
  %v1232 = getelementptr inbounds float, ptr %v1227, i64 %v1230
  %v1233 = load float, ptr %v1232, align 4
  %v1234 = getelementptr inbounds float, ptr %v1229, i64 %v1230
  store float %v1233, ptr %v1234, align 4
  %v1235 = add nsw i64 %v1230, 1
  br label %b258, !llvm.loop !9
b260:
  %v1236 = add nsw i64 %v1210, 1
  br label %b252
b254:
  br label %b261
b261:
  %v1237 = phi i64 [ 0, %b254 ], [ %v1272, %b269 ]
  %v1238 = icmp slt i64 %v1237, 0
  br i1 %v1238, label %b262, label %b263
b262:
  %v1239 = mul i64 %v1194, 8
  %v1240 = add i64 %v1239, %v1237
  %v1241 = getelementptr inbounds float, ptr %v1168, i64 %v1240
  br label %b264
b264:
  %v1242 = phi i64 [ 0, %b262 ], [ %v1260, %b265 ]
  %v1243 = icmp slt i64 %v1242, %v1198
  br i1 %v1243, label %b265, label %b266
b265:
  %v1244 = mul i64 %v1242, 8
  %v1245 = getelementptr inbounds float, ptr %v1241, i64 %v1244
  %v1246 = mul i64 %v1242, 32
  %v1247 = getelementptr inbounds float, ptr %v86, i64 %v1246
  %v1248 = getelementptr inbounds float, ptr %v1245, i64 0
  %v1249 = load <8 x float>, ptr %v1248, align 4
  %v1250 = getelementptr inbounds float, ptr %v1247, i64 0
  store <8 x float> %v1249, ptr %v1250, align 4
  %v1251 = getelementptr inbounds float, ptr %v1245, i64 8
  %v1252 = load <8 x float>, ptr %v1251, align 4
  %v1253 = getelementptr inbounds float, ptr %v1247, i64 8
  store <8 x float> %v1252, ptr %v1253, align 4
  %v1254 = getelementptr inbounds float, ptr %v1245, i64 16
  %v1255 = load <8 x float>, ptr %v1254, align 4
  %v1256 = getelementptr inbounds float, ptr %v1247, i64 16
  store <8 x float> %v1255, ptr %v1256, align 4
  %v1257 = getelementptr inbounds float, ptr %v1245, i64 24
  %v1258 = load <8 x float>, ptr %v1257, align 4
  %v1259 = getelementptr inbounds float, ptr %v1247, i64 24
  store <8 x float> %v1258, ptr %v1259, align 4
  %v1260 = add nsw i64 %v1242, 1
  br label %b264
b266:
  %v1261 = sdiv i64 %v1203, 2
  br label %b267
b267:
  %v1262 = phi i64 [ 0, %b266 ], [ %v1271, %b268 ]
  %v1263 = icmp slt i64 %v1262, %v1261
  br i1 %v1263, label %b268, label %b269
b268:
  %v1264 = mul i64 %v1262, 2
  %v1265 = add i64 %v1199, %v1264
  %v1266 = mul i64 %v1262, 768
  %v1267 = getelementptr inbounds float, ptr %v1169, i64 %v1266
  %v1268 = mul i64 %v1265, 8
  %v1269 = add i64 %v1268, %v1237
  %v1270 = getelementptr inbounds float, ptr %v1183, i64 %v1269
  call void @outer_2x32(ptr %v1267, ptr %v86, i64 %v1198, ptr %v1270, i64 8)
  %v1271 = add nsw i64 %v1262, 1
  br label %b267
b269:
  %v1272 = add nsw i64 %v1237, 32
  br label %b261
b263:
  %v1273 = mul i64 %v1194, 8
  %v1274 = add i64 %v1273, 0
  %v1275 = getelementptr inbounds float, ptr %v1168, i64 %v1274
  br label %b270
b270:
  %v1276 = phi i64 [ 0, %b263 ], [ %v1285, %b271 ]
  %v1277 = icmp slt i64 %v1276, %v1198
  br i1 %v1277, label %b271, label %b272
b271:
  %v1278 = mul i64 %v1276, 8
  %v1279 = getelementptr inbounds float, ptr %v1275, i64 %v1278
  %v1280 = mul i64 %v1276, 8
  %v1281 = getelementptr inbounds float, ptr %v86, i64 %v1280
  %v1282 = getelementptr inbounds float, ptr %v1279, i64 0
  %v1283 = load <8 x float>, ptr %v1282, align 4
  %v1284 = getelementptr inbounds float, ptr %v1281, i64 0
  store <8 x float> %v1283, ptr %v1284, align 4
  %v1285 = add nsw i64 %v1276, 1
  br label %b270
b272:
  %v1286 = sdiv i64 %v1203, 2
  br label %b273
b273:
  %v1287 = phi i64 [ 0, %b272 ], [ %v1296, %b274 ]
  %v1288 = icmp slt i64 %v1287, %v1286
  br i1 %v1288, label %b274, label %b275
b274:
  %v1289 = mul i64 %v1287, 2
  %v1290 = add i64 %v1199, %v1289
  %v1291 = mul i64 %v1287, 768
  %v1292 = getelementptr inbounds float, ptr %v1169, i64 %v1291
  %v1293 = mul i64 %v1290, 8
  %v1294 = add i64 %v1293, 0
  %v1295 = getelementptr inbounds float, ptr %v1183, i64 %v1294
  call void @outer_2x8(ptr %v1292, ptr %v86, i64 %v1198, ptr %v1295, i64 8)
  %v1296 = add nsw i64 %v1287, 1
  br label %b273
b275:
  %v1297 = add nsw i64 %v1199, 64
  br label %b249
b251:
  %v1298 = add nsw i64 %v1194, 384
  br label %b246
b248:
  %v1299 = icmp sgt i64 %v3, 1
  br i1 %v1299, label %b276, label %b277
b276:
  %v1300 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1301 = atomicrmw add ptr %v1300, i64 1 acq_rel
  %v1302 = load i64, ptr %v81, align 8
  %v1303 = add i64 %v1302, 1
  store i64 %v1303, ptr %v81, align 8
  %v1304 = mul i64 %v3, %v1303
  br label %b278
b278:
  %v1305 = load atomic i64, ptr %v1300 acquire, align 8
  %v1306 = icmp slt i64 %v1305, %v1304
  br i1 %v1306, label %b279, label %b280
b279:
  %v1307 = call i32 @sched_yield()
  br label %b278
b280:
  br label %b277
b277:
  %v1308 = icmp eq i64 %v2, 0
  br i1 %v1308, label %b281, label %b282
b281:
  br label %b283
b283:
  %v1309 = phi i64 [ 0, %b281 ], [ %v1326, %b288 ]
  %v1310 = phi <8 x float> [ splat (float 0x0000000000000000), %b281 ], [ %v1325, %b288 ]
  %v1311 = icmp slt i64 %v1309, %v8
  br i1 %v1311, label %b284, label %b285
b284:
  %v1312 = add i64 %v1309, 128
  %v1313 = icmp slt i64 %v1312, %v8
  %v1314 = select i1 %v1313, i64 %v1312, i64 %v8
  br label %b286
b286:
  %v1315 = phi i64 [ %v1309, %b284 ], [ %v1324, %b287 ]
  %v1316 = phi <8 x float> [ splat (float 0x0000000000000000), %b284 ], [ %v1323, %b287 ]
  %v1317 = icmp slt i64 %v1315, %v1314
  br i1 %v1317, label %b287, label %b288
b287:
  %v1318 = mul i64 %v1315, 8
  %v1319 = getelementptr inbounds float, ptr %v56, i64 %v1318
  %v1320 = add i64 0, 0
  %v1321 = getelementptr inbounds float, ptr %v1319, i64 %v1320
  %v1322 = load <8 x float>, ptr %v1321, align 4
  %v1323 = fadd <8 x float> %v1316, %v1322
  %v1324 = add nsw i64 %v1315, 1
  br label %b286
b288:
  %v1325 = fadd <8 x float> %v1310, %v1316
  %v1326 = add nsw i64 %v1309, 128
  br label %b283
b285:
  %v1327 = add i64 0, 0
  %v1328 = getelementptr inbounds float, ptr %v42, i64 %v1327
  store <8 x float> %v1310, ptr %v1328, align 4
  br label %b282
b282:
  %v1329 = icmp sgt i64 %v3, 1
  br i1 %v1329, label %b289, label %b290
b289:
  %v1330 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1331 = atomicrmw add ptr %v1330, i64 1 acq_rel
  %v1332 = load i64, ptr %v81, align 8
  %v1333 = add i64 %v1332, 1
  store i64 %v1333, ptr %v81, align 8
  %v1334 = mul i64 %v3, %v1333
  br label %b291
b291:
  %v1335 = load atomic i64, ptr %v1330 acquire, align 8
  %v1336 = icmp slt i64 %v1335, %v1334
  br i1 %v1336, label %b292, label %b293
b292:
  %v1337 = call i32 @sched_yield()
  br label %b291
b293:
  br label %b290
b290:
  ret void
}
define internal void @tile_1x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v65
  store <8 x float> %v81, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v100
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = getelementptr inbounds float, ptr %v4, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
  ret void
}
define internal void @tile_3x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v135
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = getelementptr inbounds float, ptr %v4, i64 8
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v136
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 16
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v137
  store <8 x float> %v173, ptr %v171, align 4
  ret void
}
define internal void @tile_4x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fadd <8 x float> %v209, %v170
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 8
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v171
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = getelementptr inbounds float, ptr %v4, i64 16
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v172
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 24
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v173
  store <8 x float> %v219, ptr %v217, align 4
  ret void
}
define internal void @tile_5x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v155
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v156
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v157
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v158
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v159
  store <8 x float> %v215, ptr %v213, align 4
  ret void
}
define internal void @tile_6x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v122
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 8
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 16
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v124
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = getelementptr inbounds float, ptr %v4, i64 24
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v186, %v125
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 32
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v126
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v4, i64 40
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v127
  store <8 x float> %v193, ptr %v191, align 4
  ret void
}
define internal void @tile_7x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v139
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v140
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v141
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v142
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v143
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = getelementptr inbounds float, ptr %v4, i64 40
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v217, %v144
  store <8 x float> %v218, ptr %v216, align 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 48
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v145
  store <8 x float> %v221, ptr %v219, align 4
  ret void
}
define internal void @tile_8x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v156
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 8
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v157
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 16
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v233, %v158
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = getelementptr inbounds float, ptr %v4, i64 24
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v236, %v159
  store <8 x float> %v237, ptr %v235, align 4
  %v238 = getelementptr inbounds float, ptr %v4, i64 32
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v239, %v160
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = getelementptr inbounds float, ptr %v4, i64 40
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v242, %v161
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = getelementptr inbounds float, ptr %v4, i64 48
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v245, %v162
  store <8 x float> %v246, ptr %v244, align 4
  %v247 = getelementptr inbounds float, ptr %v4, i64 56
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v248, %v163
  store <8 x float> %v249, ptr %v247, align 4
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

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
