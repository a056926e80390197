; generated from specs/gla.yaml by `make generated`: do not edit
; gla I=8 N=2 K=8 V=8 R=16 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x2of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x2of4_0, ptr @tile_2x2of4_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of3_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_0, ptr @tile_2x1of3_0, ptr @tile_3x1of3_0, ptr @tile_4x1of3_0, ptr @tile_5x1of3_0, ptr @tile_6x1of3_0, ptr @tile_7x1of3_0, ptr @tile_8x1of3_0], align 8
@table_tile_8x1of3_1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_1, ptr @tile_2x1of3_1, ptr @tile_3x1of3_1, ptr @tile_4x1of3_1, ptr @tile_5x1of3_1, ptr @tile_6x1of3_1, ptr @tile_7x1of3_1, ptr @tile_8x1of3_1], align 8
@table_tile_8x1of3_2 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_2, ptr @tile_2x1of3_2, ptr @tile_3x1of3_2, ptr @tile_4x1of3_2, ptr @tile_5x1of3_2, ptr @tile_6x1of3_2, ptr @tile_7x1of3_2, ptr @tile_8x1of3_2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v1260 = alloca float, i64 64, align 4
  %v1334 = alloca float, i64 96, align 4
  %v2031 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds i64, ptr %v1, i64 5
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 15
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 16
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 18
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 19
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 31
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 32
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 33
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 34
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 35
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 36
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 37
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 39
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 41
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 42
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 43
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 44
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 45
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 46
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 47
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 48
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 49
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 50
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 51
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 52
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 53
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v164 = load ptr, ptr %v163, align 4
  %v165 = mul i64 %v2, 0
  %v166 = add i64 %v165, 1024
  %v167 = getelementptr inbounds float, ptr %v164, i64 %v166
  %v168 = getelementptr inbounds i64, ptr %v1, i64 4
  %v169 = load i64, ptr %v168, align 8
  %v170 = icmp eq i64 %v169, 0
  br i1 %v170, label %b0, label %b1
b0:
  %v171 = icmp eq i64 %v2, 0
  br i1 %v171, label %b2, label %b3
b2:
  br label %b4
b4:
  %v172 = phi i64 [ 0, %b2 ], [ %v178, %b5 ]
  %v173 = icmp slt i64 %v172, 128
  br i1 %v173, label %b5, label %b6
b5:
  %v174 = add i64 0, %v172
  %v175 = getelementptr inbounds float, ptr %v60, i64 %v174
  %v176 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v177, ptr %v175, align 4
  %v178 = add nsw i64 %v172, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v179 = icmp sgt i64 %v3, 1
  br i1 %v179, label %b7, label %b8
b7:
  %v180 = getelementptr inbounds i64, ptr %v1, i64 3
  %v181 = atomicrmw add ptr %v180, i64 1 acq_rel
  %v182 = mul i64 %v3, 1
  br label %b9
b9:
  %v183 = load atomic i64, ptr %v180 acquire, align 8
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b10, label %b11
b10:
  %v185 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v186 = getelementptr inbounds i64, ptr %v1, i64 4
  %v187 = load i64, ptr %v186, align 8
  %v188 = icmp eq i64 %v187, 0
  br i1 %v188, label %b12, label %b13
b12:
  %v189 = icmp eq i64 %v2, 0
  br i1 %v189, label %b14, label %b15
b14:
  br label %b16
b16:
  %v190 = phi i64 [ 0, %b14 ], [ %v197, %b17 ]
  %v191 = icmp slt i64 %v190, 128
  br i1 %v191, label %b17, label %b18
b17:
  %v192 = add i64 0, %v190
  %v193 = getelementptr inbounds float, ptr %v12, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = add i64 0, %v190
  %v196 = getelementptr inbounds float, ptr %v58, i64 %v195
  store <8 x float> %v194, ptr %v196, align 4
  %v197 = add nsw i64 %v190, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v198 = icmp sgt i64 %v3, 1
  br i1 %v198, label %b19, label %b20
b19:
  %v199 = getelementptr inbounds i64, ptr %v1, i64 3
  %v200 = atomicrmw add ptr %v199, i64 1 acq_rel
  %v201 = mul i64 %v3, 2
  br label %b21
b21:
  %v202 = load atomic i64, ptr %v199 acquire, align 8
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b22, label %b23
b22:
  %v204 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v205 = getelementptr inbounds i64, ptr %v1, i64 4
  %v206 = load i64, ptr %v205, align 8
  %v207 = icmp eq i64 %v206, 0
  br i1 %v207, label %b24, label %b25
b24:
  %v208 = icmp eq i64 %v2, 0
  br i1 %v208, label %b26, label %b27
b26:
  br label %b28
b28:
  %v209 = phi i64 [ 0, %b26 ], [ %v216, %b29 ]
  %v210 = icmp slt i64 %v209, 128
  br i1 %v210, label %b29, label %b30
b29:
  %v211 = add i64 0, %v209
  %v212 = getelementptr inbounds float, ptr %v14, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = add i64 128, %v209
  %v215 = getelementptr inbounds float, ptr %v58, i64 %v214
  store <8 x float> %v213, ptr %v215, align 4
  %v216 = add nsw i64 %v209, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v217 = icmp sgt i64 %v3, 1
  br i1 %v217, label %b31, label %b32
b31:
  %v218 = getelementptr inbounds i64, ptr %v1, i64 3
  %v219 = atomicrmw add ptr %v218, i64 1 acq_rel
  %v220 = mul i64 %v3, 3
  br label %b33
b33:
  %v221 = load atomic i64, ptr %v218 acquire, align 8
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b34, label %b35
b34:
  %v223 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v224 = getelementptr inbounds i64, ptr %v1, i64 4
  %v225 = load i64, ptr %v224, align 8
  %v226 = icmp eq i64 %v225, 0
  br i1 %v226, label %b36, label %b37
b36:
  %v227 = icmp eq i64 %v2, 0
  br i1 %v227, label %b38, label %b39
b38:
  br label %b40
b40:
  %v228 = phi i64 [ 0, %b38 ], [ %v235, %b41 ]
  %v229 = icmp slt i64 %v228, 128
  br i1 %v229, label %b41, label %b42
b41:
  %v230 = add i64 0, %v228
  %v231 = getelementptr inbounds float, ptr %v16, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = add i64 256, %v228
  %v234 = getelementptr inbounds float, ptr %v58, i64 %v233
  store <8 x float> %v232, ptr %v234, align 4
  %v235 = add nsw i64 %v228, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v236 = icmp sgt i64 %v3, 1
  br i1 %v236, label %b43, label %b44
b43:
  %v237 = getelementptr inbounds i64, ptr %v1, i64 3
  %v238 = atomicrmw add ptr %v237, i64 1 acq_rel
  %v239 = mul i64 %v3, 4
  br label %b45
b45:
  %v240 = load atomic i64, ptr %v237 acquire, align 8
  %v241 = icmp slt i64 %v240, %v239
  br i1 %v241, label %b46, label %b47
b46:
  %v242 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v243 = getelementptr inbounds i64, ptr %v1, i64 4
  %v244 = load i64, ptr %v243, align 8
  %v245 = icmp eq i64 %v244, 0
  br i1 %v245, label %b48, label %b49
b48:
  %v246 = icmp eq i64 %v2, 0
  br i1 %v246, label %b50, label %b51
b50:
  br label %b52
b52:
  %v247 = phi i64 [ 0, %b50 ], [ %v254, %b53 ]
  %v248 = icmp slt i64 %v247, 128
  br i1 %v248, label %b53, label %b54
b53:
  %v249 = add i64 0, %v247
  %v250 = getelementptr inbounds float, ptr %v18, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = add i64 384, %v247
  %v253 = getelementptr inbounds float, ptr %v58, i64 %v252
  store <8 x float> %v251, ptr %v253, align 4
  %v254 = add nsw i64 %v247, 8
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v255 = icmp sgt i64 %v3, 1
  br i1 %v255, label %b55, label %b56
b55:
  %v256 = getelementptr inbounds i64, ptr %v1, i64 3
  %v257 = atomicrmw add ptr %v256, i64 1 acq_rel
  %v258 = mul i64 %v3, 5
  br label %b57
b57:
  %v259 = load atomic i64, ptr %v256 acquire, align 8
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b58, label %b59
b58:
  %v261 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v262 = getelementptr inbounds i64, ptr %v1, i64 4
  %v263 = load i64, ptr %v262, align 8
  %v264 = icmp eq i64 %v263, 0
  br i1 %v264, label %b60, label %b61
b60:
  %v265 = icmp eq i64 %v2, 0
  br i1 %v265, label %b62, label %b63
b62:
  br label %b64
b64:
  %v266 = phi i64 [ 0, %b62 ], [ %v273, %b65 ]
  %v267 = icmp slt i64 %v266, 128
  br i1 %v267, label %b65, label %b66
b65:
  %v268 = add i64 0, %v266
  %v269 = getelementptr inbounds float, ptr %v20, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = add i64 512, %v266
  %v272 = getelementptr inbounds float, ptr %v58, i64 %v271
  store <8 x float> %v270, ptr %v272, align 4
  %v273 = add nsw i64 %v266, 8
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v274 = icmp sgt i64 %v3, 1
  br i1 %v274, label %b67, label %b68
b67:
  %v275 = getelementptr inbounds i64, ptr %v1, i64 3
  %v276 = atomicrmw add ptr %v275, i64 1 acq_rel
  %v277 = mul i64 %v3, 6
  br label %b69
b69:
  %v278 = load atomic i64, ptr %v275 acquire, align 8
  %v279 = icmp slt i64 %v278, %v277
  br i1 %v279, label %b70, label %b71
b70:
  %v280 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v281 = getelementptr inbounds i64, ptr %v1, i64 4
  %v282 = load i64, ptr %v281, align 8
  %v283 = icmp eq i64 %v282, 0
  br i1 %v283, label %b72, label %b73
b72:
  %v284 = getelementptr inbounds i64, ptr %v1, i64 54
  %v285 = load i64, ptr %v284, align 8
  %v286 = icmp eq i64 %v285, 0
  br i1 %v286, label %b74, label %b75
b74:
  %v287 = add i64 %v7, 0
  %v288 = sdiv i64 %v287, 1
  %v289 = add i64 %v2, 1
  %v290 = mul i64 %v288, %v2
  %v291 = sdiv i64 %v290, %v3
  %v292 = mul i64 %v291, 1
  %v293 = icmp slt i64 %v292, %v7
  %v294 = select i1 %v293, i64 %v292, i64 %v7
  %v295 = mul i64 %v288, %v289
  %v296 = sdiv i64 %v295, %v3
  %v297 = mul i64 %v296, 1
  %v298 = icmp slt i64 %v297, %v7
  %v299 = select i1 %v298, i64 %v297, i64 %v7
  br label %b76
b76:
  %v300 = phi i64 [ %v294, %b74 ], [ %v314, %b81 ]
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b77, label %b78
b77:
  %v302 = and i64 0, %v112
  %v303 = mul i64 %v302, %v7
  %v304 = add i64 %v303, %v300
  %v305 = mul i64 %v304, 128
  %v306 = getelementptr inbounds float, ptr %v32, i64 %v305
  br label %b79
b79:
  %v307 = phi i64 [ 0, %b77 ], [ %v313, %b80 ]
  %v308 = icmp slt i64 %v307, 128
  br i1 %v308, label %b80, label %b81
b80:
  %v309 = add i64 0, %v307
  %v310 = getelementptr inbounds float, ptr %v306, i64 %v309
  %v311 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v312 = shufflevector <8 x float> %v311, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v312, ptr %v310, align 4
  %v313 = add nsw i64 %v307, 8
  br label %b79
b81:
  %v314 = add nsw i64 %v300, 1
  br label %b76
b78:
  br label %b75
b75:
  br label %b73
b73:
  %v315 = icmp sgt i64 %v3, 1
  br i1 %v315, label %b82, label %b83
b82:
  %v316 = getelementptr inbounds i64, ptr %v1, i64 3
  %v317 = atomicrmw add ptr %v316, i64 1 acq_rel
  %v318 = mul i64 %v3, 7
  br label %b84
b84:
  %v319 = load atomic i64, ptr %v316 acquire, align 8
  %v320 = icmp slt i64 %v319, %v318
  br i1 %v320, label %b85, label %b86
b85:
  %v321 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v322 = getelementptr inbounds float, ptr %v164, i64 0
  %v323 = getelementptr inbounds float, ptr %v164, i64 640
  %v324 = getelementptr inbounds i64, ptr %v1, i64 4
  %v325 = load i64, ptr %v324, align 8
  %v326 = icmp eq i64 %v325, 0
  br i1 %v326, label %b87, label %b88
b87:
  %v327 = add i64 3, 0
  %v328 = sdiv i64 %v327, 1
  %v329 = add i64 %v2, 1
  %v330 = mul i64 %v328, %v2
  %v331 = sdiv i64 %v330, %v3
  %v332 = mul i64 %v331, 1
  %v333 = icmp slt i64 %v332, 3
  %v334 = select i1 %v333, i64 %v332, i64 3
  %v335 = mul i64 %v328, %v329
  %v336 = sdiv i64 %v335, %v3
  %v337 = mul i64 %v336, 1
  %v338 = icmp slt i64 %v337, 3
  %v339 = select i1 %v338, i64 %v337, i64 3
  %v340 = icmp slt i64 %v339, 2
  %v341 = select i1 %v340, i64 %v339, i64 2
  br label %b89
b89:
  %v342 = phi i64 [ %v334, %b87 ], [ %v787, %b140 ]
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %b90, label %b91
b90:
  %v344 = mul i64 %v342, 256
  %v345 = mul i64 %v342, 32
  %v346 = add i64 %v344, 0
  %v347 = add i64 %v345, 0
  %v348 = getelementptr inbounds float, ptr %v322, i64 %v346
  %v349 = sub i64 80, %v347
  %v350 = icmp slt i64 %v349, 0
  %v351 = select i1 %v350, i64 0, i64 %v349
  %v352 = icmp ult i64 %v351, 8
  %v353 = select i1 %v352, i64 %v351, i64 8
  %v354 = trunc i64 %v353 to i32
  %v355 = insertelement <8 x i32> poison, i32 %v354, i64 0
  %v356 = shufflevector <8 x i32> %v355, <8 x i32> poison, <8 x i32> zeroinitializer
  %v357 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v356
  %v358 = mul i64 %v347, 8
  %v359 = add i64 0, %v358
  %v360 = getelementptr inbounds float, ptr %v58, i64 %v359
  %v361 = icmp sge i64 %v351, 8
  br i1 %v361, label %b92, label %b93
b92:
  br label %b94
b94:
  %v362 = phi i64 [ 0, %b92 ], [ %v436, %b95 ]
  %v363 = icmp slt i64 %v362, 8
  br i1 %v363, label %b95, label %b96
b95:
  %v364 = add i64 %v362, 0
  %v365 = getelementptr inbounds float, ptr %v360, i64 %v364
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = add i64 %v362, 8
  %v368 = getelementptr inbounds float, ptr %v360, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = add i64 %v362, 16
  %v371 = getelementptr inbounds float, ptr %v360, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = add i64 %v362, 24
  %v374 = getelementptr inbounds float, ptr %v360, i64 %v373
  %v375 = load <8 x float>, ptr %v374, align 4
  %v376 = add i64 %v362, 32
  %v377 = getelementptr inbounds float, ptr %v360, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = add i64 %v362, 40
  %v380 = getelementptr inbounds float, ptr %v360, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = add i64 %v362, 48
  %v383 = getelementptr inbounds float, ptr %v360, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = add i64 %v362, 56
  %v386 = getelementptr inbounds float, ptr %v360, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = shufflevector <8 x float> %v366, <8 x float> %v378, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v389 = shufflevector <8 x float> %v366, <8 x float> %v378, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v390 = shufflevector <8 x float> %v369, <8 x float> %v381, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v391 = shufflevector <8 x float> %v369, <8 x float> %v381, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v392 = shufflevector <8 x float> %v372, <8 x float> %v384, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v393 = shufflevector <8 x float> %v372, <8 x float> %v384, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v394 = shufflevector <8 x float> %v375, <8 x float> %v387, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v395 = shufflevector <8 x float> %v375, <8 x float> %v387, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v396 = shufflevector <8 x float> %v388, <8 x float> %v392, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v397 = shufflevector <8 x float> %v388, <8 x float> %v392, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v398 = shufflevector <8 x float> %v390, <8 x float> %v394, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v399 = shufflevector <8 x float> %v390, <8 x float> %v394, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v400 = shufflevector <8 x float> %v389, <8 x float> %v393, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v401 = shufflevector <8 x float> %v389, <8 x float> %v393, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v402 = shufflevector <8 x float> %v391, <8 x float> %v395, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v403 = shufflevector <8 x float> %v391, <8 x float> %v395, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v404 = shufflevector <8 x float> %v396, <8 x float> %v398, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v405 = shufflevector <8 x float> %v396, <8 x float> %v398, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v406 = shufflevector <8 x float> %v397, <8 x float> %v399, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v407 = shufflevector <8 x float> %v397, <8 x float> %v399, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v408 = shufflevector <8 x float> %v400, <8 x float> %v402, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v409 = shufflevector <8 x float> %v400, <8 x float> %v402, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v410 = shufflevector <8 x float> %v401, <8 x float> %v403, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v411 = shufflevector <8 x float> %v401, <8 x float> %v403, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v412 = add i64 %v362, 0
  %v413 = mul i64 %v412, 32
  %v414 = getelementptr inbounds float, ptr %v348, i64 %v413
  store <8 x float> %v404, ptr %v414, align 4
  %v415 = add i64 %v362, 1
  %v416 = mul i64 %v415, 32
  %v417 = getelementptr inbounds float, ptr %v348, i64 %v416
  store <8 x float> %v405, ptr %v417, align 4
  %v418 = add i64 %v362, 2
  %v419 = mul i64 %v418, 32
  %v420 = getelementptr inbounds float, ptr %v348, i64 %v419
  store <8 x float> %v406, ptr %v420, align 4
  %v421 = add i64 %v362, 3
  %v422 = mul i64 %v421, 32
  %v423 = getelementptr inbounds float, ptr %v348, i64 %v422
  store <8 x float> %v407, ptr %v423, align 4
  %v424 = add i64 %v362, 4
  %v425 = mul i64 %v424, 32
  %v426 = getelementptr inbounds float, ptr %v348, i64 %v425
  store <8 x float> %v408, ptr %v426, align 4
  %v427 = add i64 %v362, 5
  %v428 = mul i64 %v427, 32
  %v429 = getelementptr inbounds float, ptr %v348, i64 %v428
  store <8 x float> %v409, ptr %v429, align 4
  %v430 = add i64 %v362, 6
  %v431 = mul i64 %v430, 32
  %v432 = getelementptr inbounds float, ptr %v348, i64 %v431
  store <8 x float> %v410, ptr %v432, align 4
  %v433 = add i64 %v362, 7
  %v434 = mul i64 %v433, 32
  %v435 = getelementptr inbounds float, ptr %v348, i64 %v434
  store <8 x float> %v411, ptr %v435, align 4
  %v436 = add nsw i64 %v362, 8
  br label %b94
b96:
  br label %b97
b97:
  %v437 = phi i64 [ 8, %b96 ], [ %v445, %b98 ]
  %v438 = icmp slt i64 %v437, 8
  br i1 %v438, label %b98, label %b99
b98:
  %v439 = mul i64 %v437, 1
  %v440 = getelementptr inbounds float, ptr %v360, i64 %v439
  %v441 = getelementptr float, ptr %v440, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v442 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v441, <8 x i1> %v357, <8 x float> zeroinitializer)
  %v443 = mul i64 %v437, 32
  %v444 = getelementptr inbounds float, ptr %v348, i64 %v443
  store <8 x float> %v442, ptr %v444, align 4
  %v445 = add nsw i64 %v437, 1
  br label %b97
b99:
  br label %b93
b93:
  %v446 = icmp slt i64 %v351, 8
  br i1 %v446, label %b100, label %b101
b100:
  br label %b102
b102:
  %v447 = phi i64 [ 0, %b100 ], [ %v455, %b103 ]
  %v448 = icmp slt i64 %v447, 8
  br i1 %v448, label %b103, label %b104
b103:
  %v449 = mul i64 %v447, 1
  %v450 = getelementptr inbounds float, ptr %v360, i64 %v449
  %v451 = getelementptr float, ptr %v450, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v452 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v451, <8 x i1> %v357, <8 x float> zeroinitializer)
  %v453 = mul i64 %v447, 32
  %v454 = getelementptr inbounds float, ptr %v348, i64 %v453
  store <8 x float> %v452, ptr %v454, align 4
  %v455 = add nsw i64 %v447, 1
  br label %b102
b104:
  br label %b101
b101:
  %v456 = add i64 %v344, 8
  %v457 = add i64 %v345, 8
  %v458 = getelementptr inbounds float, ptr %v322, i64 %v456
  %v459 = sub i64 80, %v457
  %v460 = icmp slt i64 %v459, 0
  %v461 = select i1 %v460, i64 0, i64 %v459
  %v462 = icmp ult i64 %v461, 8
  %v463 = select i1 %v462, i64 %v461, i64 8
  %v464 = trunc i64 %v463 to i32
  %v465 = insertelement <8 x i32> poison, i32 %v464, i64 0
  %v466 = shufflevector <8 x i32> %v465, <8 x i32> poison, <8 x i32> zeroinitializer
  %v467 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v466
  %v468 = mul i64 %v457, 8
  %v469 = add i64 0, %v468
  %v470 = getelementptr inbounds float, ptr %v58, i64 %v469
  %v471 = icmp sge i64 %v461, 8
  br i1 %v471, label %b105, label %b106
b105:
  br label %b107
b107:
  %v472 = phi i64 [ 0, %b105 ], [ %v546, %b108 ]
  %v473 = icmp slt i64 %v472, 8
  br i1 %v473, label %b108, label %b109
b108:
  %v474 = add i64 %v472, 0
  %v475 = getelementptr inbounds float, ptr %v470, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = add i64 %v472, 8
  %v478 = getelementptr inbounds float, ptr %v470, i64 %v477
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = add i64 %v472, 16
  %v481 = getelementptr inbounds float, ptr %v470, i64 %v480
  %v482 = load <8 x float>, ptr %v481, align 4
  %v483 = add i64 %v472, 24
  %v484 = getelementptr inbounds float, ptr %v470, i64 %v483
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = add i64 %v472, 32
  %v487 = getelementptr inbounds float, ptr %v470, i64 %v486
  %v488 = load <8 x float>, ptr %v487, align 4
  %v489 = add i64 %v472, 40
  %v490 = getelementptr inbounds float, ptr %v470, i64 %v489
  %v491 = load <8 x float>, ptr %v490, align 4
  %v492 = add i64 %v472, 48
  %v493 = getelementptr inbounds float, ptr %v470, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = add i64 %v472, 56
  %v496 = getelementptr inbounds float, ptr %v470, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = shufflevector <8 x float> %v476, <8 x float> %v488, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v499 = shufflevector <8 x float> %v476, <8 x float> %v488, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v500 = shufflevector <8 x float> %v479, <8 x float> %v491, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v501 = shufflevector <8 x float> %v479, <8 x float> %v491, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v502 = shufflevector <8 x float> %v482, <8 x float> %v494, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v503 = shufflevector <8 x float> %v482, <8 x float> %v494, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v504 = shufflevector <8 x float> %v485, <8 x float> %v497, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v505 = shufflevector <8 x float> %v485, <8 x float> %v497, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v506 = shufflevector <8 x float> %v498, <8 x float> %v502, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v507 = shufflevector <8 x float> %v498, <8 x float> %v502, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v508 = shufflevector <8 x float> %v500, <8 x float> %v504, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v509 = shufflevector <8 x float> %v500, <8 x float> %v504, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v510 = shufflevector <8 x float> %v499, <8 x float> %v503, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v511 = shufflevector <8 x float> %v499, <8 x float> %v503, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v512 = shufflevector <8 x float> %v501, <8 x float> %v505, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v513 = shufflevector <8 x float> %v501, <8 x float> %v505, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v514 = shufflevector <8 x float> %v506, <8 x float> %v508, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v515 = shufflevector <8 x float> %v506, <8 x float> %v508, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v516 = shufflevector <8 x float> %v507, <8 x float> %v509, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v517 = shufflevector <8 x float> %v507, <8 x float> %v509, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v518 = shufflevector <8 x float> %v510, <8 x float> %v512, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v519 = shufflevector <8 x float> %v510, <8 x float> %v512, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v520 = shufflevector <8 x float> %v511, <8 x float> %v513, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v521 = shufflevector <8 x float> %v511, <8 x float> %v513, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v522 = add i64 %v472, 0
  %v523 = mul i64 %v522, 32
  %v524 = getelementptr inbounds float, ptr %v458, i64 %v523
  store <8 x float> %v514, ptr %v524, align 4
  %v525 = add i64 %v472, 1
  %v526 = mul i64 %v525, 32
  %v527 = getelementptr inbounds float, ptr %v458, i64 %v526
  store <8 x float> %v515, ptr %v527, align 4
  %v528 = add i64 %v472, 2
  %v529 = mul i64 %v528, 32
  %v530 = getelementptr inbounds float, ptr %v458, i64 %v529
  store <8 x float> %v516, ptr %v530, align 4
  %v531 = add i64 %v472, 3
  %v532 = mul i64 %v531, 32
  %v533 = getelementptr inbounds float, ptr %v458, i64 %v532
  store <8 x float> %v517, ptr %v533, align 4
  %v534 = add i64 %v472, 4
  %v535 = mul i64 %v534, 32
  %v536 = getelementptr inbounds float, ptr %v458, i64 %v535
  store <8 x float> %v518, ptr %v536, align 4
  %v537 = add i64 %v472, 5
  %v538 = mul i64 %v537, 32
  %v539 = getelementptr inbounds float, ptr %v458, i64 %v538
  store <8 x float> %v519, ptr %v539, align 4
  %v540 = add i64 %v472, 6
  %v541 = mul i64 %v540, 32
  %v542 = getelementptr inbounds float, ptr %v458, i64 %v541
  store <8 x float> %v520, ptr %v542, align 4
  %v543 = add i64 %v472, 7
  %v544 = mul i64 %v543, 32
  %v545 = getelementptr inbounds float, ptr %v458, i64 %v544
  store <8 x float> %v521, ptr %v545, align 4
  %v546 = add nsw i64 %v472, 8
  br label %b107
b109:
  br label %b110
b110:
  %v547 = phi i64 [ 8, %b109 ], [ %v555, %b111 ]
  %v548 = icmp slt i64 %v547, 8
  br i1 %v548, label %b111, label %b112
b111:
  %v549 = mul i64 %v547, 1
  %v550 = getelementptr inbounds float, ptr %v470, i64 %v549
  %v551 = getelementptr float, ptr %v550, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v552 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v551, <8 x i1> %v467, <8 x float> zeroinitializer)
  %v553 = mul i64 %v547, 32
  %v554 = getelementptr inbounds float, ptr %v458, i64 %v553
  store <8 x float> %v552, ptr %v554, align 4
  %v555 = add nsw i64 %v547, 1
  br label %b110
b112:
  br label %b106
b106:
  %v556 = icmp slt i64 %v461, 8
  br i1 %v556, label %b113, label %b114
b113:
  br label %b115
b115:
  %v557 = phi i64 [ 0, %b113 ], [ %v565, %b116 ]
  %v558 = icmp slt i64 %v557, 8
  br i1 %v558, label %b116, label %b117
b116:
  %v559 = mul i64 %v557, 1
  %v560 = getelementptr inbounds float, ptr %v470, i64 %v559
  %v561 = getelementptr float, ptr %v560, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v562 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v561, <8 x i1> %v467, <8 x float> zeroinitializer)
  %v563 = mul i64 %v557, 32
  %v564 = getelementptr inbounds float, ptr %v458, i64 %v563
  store <8 x float> %v562, ptr %v564, align 4
  %v565 = add nsw i64 %v557, 1
  br label %b115
b117:
  br label %b114
b114:
  %v566 = add i64 %v344, 16
  %v567 = add i64 %v345, 16
  %v568 = getelementptr inbounds float, ptr %v322, i64 %v566
  %v569 = sub i64 80, %v567
  %v570 = icmp slt i64 %v569, 0
  %v571 = select i1 %v570, i64 0, i64 %v569
  %v572 = icmp ult i64 %v571, 8
  %v573 = select i1 %v572, i64 %v571, i64 8
  %v574 = trunc i64 %v573 to i32
  %v575 = insertelement <8 x i32> poison, i32 %v574, i64 0
  %v576 = shufflevector <8 x i32> %v575, <8 x i32> poison, <8 x i32> zeroinitializer
  %v577 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v576
  %v578 = mul i64 %v567, 8
  %v579 = add i64 0, %v578
  %v580 = getelementptr inbounds float, ptr %v58, i64 %v579
  %v581 = icmp sge i64 %v571, 8
  br i1 %v581, label %b118, label %b119
b118:
  br label %b120
b120:
  %v582 = phi i64 [ 0, %b118 ], [ %v656, %b121 ]
  %v583 = icmp slt i64 %v582, 8
  br i1 %v583, label %b121, label %b122
b121:
  %v584 = add i64 %v582, 0
  %v585 = getelementptr inbounds float, ptr %v580, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = add i64 %v582, 8
  %v588 = getelementptr inbounds float, ptr %v580, i64 %v587
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = add i64 %v582, 16
  %v591 = getelementptr inbounds float, ptr %v580, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = add i64 %v582, 24
  %v594 = getelementptr inbounds float, ptr %v580, i64 %v593
  %v595 = load <8 x float>, ptr %v594, align 4
  %v596 = add i64 %v582, 32
  %v597 = getelementptr inbounds float, ptr %v580, i64 %v596
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = add i64 %v582, 40
  %v600 = getelementptr inbounds float, ptr %v580, i64 %v599
  %v601 = load <8 x float>, ptr %v600, align 4
  %v602 = add i64 %v582, 48
  %v603 = getelementptr inbounds float, ptr %v580, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = add i64 %v582, 56
  %v606 = getelementptr inbounds float, ptr %v580, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = shufflevector <8 x float> %v586, <8 x float> %v598, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v609 = shufflevector <8 x float> %v586, <8 x float> %v598, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v610 = shufflevector <8 x float> %v589, <8 x float> %v601, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v611 = shufflevector <8 x float> %v589, <8 x float> %v601, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v612 = shufflevector <8 x float> %v592, <8 x float> %v604, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v613 = shufflevector <8 x float> %v592, <8 x float> %v604, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v614 = shufflevector <8 x float> %v595, <8 x float> %v607, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v615 = shufflevector <8 x float> %v595, <8 x float> %v607, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v616 = shufflevector <8 x float> %v608, <8 x float> %v612, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v617 = shufflevector <8 x float> %v608, <8 x float> %v612, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v618 = shufflevector <8 x float> %v610, <8 x float> %v614, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v619 = shufflevector <8 x float> %v610, <8 x float> %v614, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v620 = shufflevector <8 x float> %v609, <8 x float> %v613, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v621 = shufflevector <8 x float> %v609, <8 x float> %v613, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v622 = shufflevector <8 x float> %v611, <8 x float> %v615, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v623 = shufflevector <8 x float> %v611, <8 x float> %v615, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v624 = shufflevector <8 x float> %v616, <8 x float> %v618, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v625 = shufflevector <8 x float> %v616, <8 x float> %v618, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v626 = shufflevector <8 x float> %v617, <8 x float> %v619, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v627 = shufflevector <8 x float> %v617, <8 x float> %v619, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v628 = shufflevector <8 x float> %v620, <8 x float> %v622, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v629 = shufflevector <8 x float> %v620, <8 x float> %v622, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v630 = shufflevector <8 x float> %v621, <8 x float> %v623, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v631 = shufflevector <8 x float> %v621, <8 x float> %v623, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v632 = add i64 %v582, 0
  %v633 = mul i64 %v632, 32
  %v634 = getelementptr inbounds float, ptr %v568, i64 %v633
  store <8 x float> %v624, ptr %v634, align 4
  %v635 = add i64 %v582, 1
  %v636 = mul i64 %v635, 32
  %v637 = getelementptr inbounds float, ptr %v568, i64 %v636
  store <8 x float> %v625, ptr %v637, align 4
  %v638 = add i64 %v582, 2
  %v639 = mul i64 %v638, 32
  %v640 = getelementptr inbounds float, ptr %v568, i64 %v639
  store <8 x float> %v626, ptr %v640, align 4
  %v641 = add i64 %v582, 3
  %v642 = mul i64 %v641, 32
  %v643 = getelementptr inbounds float, ptr %v568, i64 %v642
  store <8 x float> %v627, ptr %v643, align 4
  %v644 = add i64 %v582, 4
  %v645 = mul i64 %v644, 32
  %v646 = getelementptr inbounds float, ptr %v568, i64 %v645
  store <8 x float> %v628, ptr %v646, align 4
  %v647 = add i64 %v582, 5
  %v648 = mul i64 %v647, 32
  %v649 = getelementptr inbounds float, ptr %v568, i64 %v648
  store <8 x float> %v629, ptr %v649, align 4
  %v650 = add i64 %v582, 6
  %v651 = mul i64 %v650, 32
  %v652 = getelementptr inbounds float, ptr %v568, i64 %v651
  store <8 x float> %v630, ptr %v652, align 4
  %v653 = add i64 %v582, 7
  %v654 = mul i64 %v653, 32
  %v655 = getelementptr inbounds float, ptr %v568, i64 %v654
  store <8 x float> %v631, ptr %v655, align 4
  %v656 = add nsw i64 %v582, 8
  br label %b120
b122:
  br label %b123
b123:
  %v657 = phi i64 [ 8, %b122 ], [ %v665, %b124 ]
  %v658 = icmp slt i64 %v657, 8
  br i1 %v658, label %b124, label %b125
b124:
  %v659 = mul i64 %v657, 1
  %v660 = getelementptr inbounds float, ptr %v580, i64 %v659
  %v661 = getelementptr float, ptr %v660, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v662 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v661, <8 x i1> %v577, <8 x float> zeroinitializer)
  %v663 = mul i64 %v657, 32
  %v664 = getelementptr inbounds float, ptr %v568, i64 %v663
  store <8 x float> %v662, ptr %v664, align 4
  %v665 = add nsw i64 %v657, 1
  br label %b123
b125:
  br label %b119
b119:
  %v666 = icmp slt i64 %v571, 8
  br i1 %v666, label %b126, label %b127
b126:
  br label %b128
b128:
  %v667 = phi i64 [ 0, %b126 ], [ %v675, %b129 ]
  %v668 = icmp slt i64 %v667, 8
  br i1 %v668, label %b129, label %b130
b129:
  %v669 = mul i64 %v667, 1
  %v670 = getelementptr inbounds float, ptr %v580, i64 %v669
  %v671 = getelementptr float, ptr %v670, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v672 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v671, <8 x i1> %v577, <8 x float> zeroinitializer)
  %v673 = mul i64 %v667, 32
  %v674 = getelementptr inbounds float, ptr %v568, i64 %v673
  store <8 x float> %v672, ptr %v674, align 4
  %v675 = add nsw i64 %v667, 1
  br label %b128
b130:
  br label %b127
b127:
  %v676 = add i64 %v344, 24
  %v677 = add i64 %v345, 24
  %v678 = getelementptr inbounds float, ptr %v322, i64 %v676
  %v679 = sub i64 80, %v677
  %v680 = icmp slt i64 %v679, 0
  %v681 = select i1 %v680, i64 0, i64 %v679
  %v682 = icmp ult i64 %v681, 8
  %v683 = select i1 %v682, i64 %v681, i64 8
  %v684 = trunc i64 %v683 to i32
  %v685 = insertelement <8 x i32> poison, i32 %v684, i64 0
  %v686 = shufflevector <8 x i32> %v685, <8 x i32> poison, <8 x i32> zeroinitializer
  %v687 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v686
  %v688 = mul i64 %v677, 8
  %v689 = add i64 0, %v688
  %v690 = getelementptr inbounds float, ptr %v58, i64 %v689
  %v691 = icmp sge i64 %v681, 8
  br i1 %v691, label %b131, label %b132
b131:
  br label %b133
b133:
  %v692 = phi i64 [ 0, %b131 ], [ %v766, %b134 ]
  %v693 = icmp slt i64 %v692, 8
  br i1 %v693, label %b134, label %b135
b134:
  %v694 = add i64 %v692, 0
  %v695 = getelementptr inbounds float, ptr %v690, i64 %v694
  %v696 = load <8 x float>, ptr %v695, align 4
  %v697 = add i64 %v692, 8
  %v698 = getelementptr inbounds float, ptr %v690, i64 %v697
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = add i64 %v692, 16
  %v701 = getelementptr inbounds float, ptr %v690, i64 %v700
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = add i64 %v692, 24
  %v704 = getelementptr inbounds float, ptr %v690, i64 %v703
  %v705 = load <8 x float>, ptr %v704, align 4
  %v706 = add i64 %v692, 32
  %v707 = getelementptr inbounds float, ptr %v690, i64 %v706
  %v708 = load <8 x float>, ptr %v707, align 4
  %v709 = add i64 %v692, 40
  %v710 = getelementptr inbounds float, ptr %v690, i64 %v709
  %v711 = load <8 x float>, ptr %v710, align 4
  %v712 = add i64 %v692, 48
  %v713 = getelementptr inbounds float, ptr %v690, i64 %v712
  %v714 = load <8 x float>, ptr %v713, align 4
  %v715 = add i64 %v692, 56
  %v716 = getelementptr inbounds float, ptr %v690, i64 %v715
  %v717 = load <8 x float>, ptr %v716, align 4
  %v718 = shufflevector <8 x float> %v696, <8 x float> %v708, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v719 = shufflevector <8 x float> %v696, <8 x float> %v708, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v720 = shufflevector <8 x float> %v699, <8 x float> %v711, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v721 = shufflevector <8 x float> %v699, <8 x float> %v711, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v722 = shufflevector <8 x float> %v702, <8 x float> %v714, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v723 = shufflevector <8 x float> %v702, <8 x float> %v714, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v724 = shufflevector <8 x float> %v705, <8 x float> %v717, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v725 = shufflevector <8 x float> %v705, <8 x float> %v717, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v726 = shufflevector <8 x float> %v718, <8 x float> %v722, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v727 = shufflevector <8 x float> %v718, <8 x float> %v722, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v728 = shufflevector <8 x float> %v720, <8 x float> %v724, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v729 = shufflevector <8 x float> %v720, <8 x float> %v724, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v730 = shufflevector <8 x float> %v719, <8 x float> %v723, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v731 = shufflevector <8 x float> %v719, <8 x float> %v723, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v732 = shufflevector <8 x float> %v721, <8 x float> %v725, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v733 = shufflevector <8 x float> %v721, <8 x float> %v725, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v734 = shufflevector <8 x float> %v726, <8 x float> %v728, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v735 = shufflevector <8 x float> %v726, <8 x float> %v728, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v736 = shufflevector <8 x float> %v727, <8 x float> %v729, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v737 = shufflevector <8 x float> %v727, <8 x float> %v729, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v738 = shufflevector <8 x float> %v730, <8 x float> %v732, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v739 = shufflevector <8 x float> %v730, <8 x float> %v732, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v740 = shufflevector <8 x float> %v731, <8 x float> %v733, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v741 = shufflevector <8 x float> %v731, <8 x float> %v733, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v742 = add i64 %v692, 0
  %v743 = mul i64 %v742, 32
  %v744 = getelementptr inbounds float, ptr %v678, i64 %v743
  store <8 x float> %v734, ptr %v744, align 4
  %v745 = add i64 %v692, 1
  %v746 = mul i64 %v745, 32
  %v747 = getelementptr inbounds float, ptr %v678, i64 %v746
  store <8 x float> %v735, ptr %v747, align 4
  %v748 = add i64 %v692, 2
  %v749 = mul i64 %v748, 32
  %v750 = getelementptr inbounds float, ptr %v678, i64 %v749
  store <8 x float> %v736, ptr %v750, align 4
  %v751 = add i64 %v692, 3
  %v752 = mul i64 %v751, 32
  %v753 = getelementptr inbounds float, ptr %v678, i64 %v752
  store <8 x float> %v737, ptr %v753, align 4
  %v754 = add i64 %v692, 4
  %v755 = mul i64 %v754, 32
  %v756 = getelementptr inbounds float, ptr %v678, i64 %v755
  store <8 x float> %v738, ptr %v756, align 4
  %v757 = add i64 %v692, 5
  %v758 = mul i64 %v757, 32
  %v759 = getelementptr inbounds float, ptr %v678, i64 %v758
  store <8 x float> %v739, ptr %v759, align 4
  %v760 = add i64 %v692, 6
  %v761 = mul i64 %v760, 32
  %v762 = getelementptr inbounds float, ptr %v678, i64 %v761
  store <8 x float> %v740, ptr %v762, align 4
  %v763 = add i64 %v692, 7
  %v764 = mul i64 %v763, 32
  %v765 = getelementptr inbounds float, ptr %v678, i64 %v764
  store <8 x float> %v741, ptr %v765, align 4
  %v766 = add nsw i64 %v692, 8
  br label %b133
b135:
  br label %b136
b136:
  %v767 = phi i64 [ 8, %b135 ], [ %v775, %b137 ]
  %v768 = icmp slt i64 %v767, 8
  br i1 %v768, label %b137, label %b138
b137:
  %v769 = mul i64 %v767, 1
  %v770 = getelementptr inbounds float, ptr %v690, i64 %v769
  %v771 = getelementptr float, ptr %v770, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v772 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v771, <8 x i1> %v687, <8 x float> zeroinitializer)
  %v773 = mul i64 %v767, 32
  %v774 = getelementptr inbounds float, ptr %v678, i64 %v773
  store <8 x float> %v772, ptr %v774, align 4
  %v775 = add nsw i64 %v767, 1
  br label %b136
b138:
  br label %b132
b132:
  %v776 = icmp slt i64 %v681, 8
  br i1 %v776, label %b139, label %b140
b139:
  br label %b141
b141:
  %v777 = phi i64 [ 0, %b139 ], [ %v785, %b142 ]
  %v778 = icmp slt i64 %v777, 8
  br i1 %v778, label %b142, label %b143
b142:
  %v779 = mul i64 %v777, 1
  %v780 = getelementptr inbounds float, ptr %v690, i64 %v779
  %v781 = getelementptr float, ptr %v780, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v782 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v781, <8 x i1> %v687, <8 x float> zeroinitializer)
  %v783 = mul i64 %v777, 32
  %v784 = getelementptr inbounds float, ptr %v678, i64 %v783
  store <8 x float> %v782, ptr %v784, align 4
  %v785 = add nsw i64 %v777, 1
  br label %b141
b143:
  br label %b140
b140:
  %v786 = add i64 %v344, 256
  %v787 = add nsw i64 %v342, 1
  br label %b89
b91:
  %v788 = icmp eq i64 %v339, 3
  br i1 %v788, label %b144, label %b145
b144:
  %v789 = mul i64 2, 256
  %v790 = mul i64 2, 32
  %v791 = add i64 %v789, 0
  %v792 = add i64 %v790, 0
  %v793 = getelementptr inbounds float, ptr %v322, i64 %v791
  %v794 = sub i64 80, %v792
  %v795 = icmp slt i64 %v794, 0
  %v796 = select i1 %v795, i64 0, i64 %v794
  %v797 = icmp ult i64 %v796, 8
  %v798 = select i1 %v797, i64 %v796, i64 8
  %v799 = trunc i64 %v798 to i32
  %v800 = insertelement <8 x i32> poison, i32 %v799, i64 0
  %v801 = shufflevector <8 x i32> %v800, <8 x i32> poison, <8 x i32> zeroinitializer
  %v802 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v801
  %v803 = mul i64 %v792, 8
  %v804 = add i64 0, %v803
  %v805 = getelementptr inbounds float, ptr %v58, i64 %v804
  %v806 = icmp sge i64 %v796, 8
  br i1 %v806, label %b146, label %b147
b146:
  br label %b148
b148:
  %v807 = phi i64 [ 0, %b146 ], [ %v881, %b149 ]
  %v808 = icmp slt i64 %v807, 8
  br i1 %v808, label %b149, label %b150
b149:
  %v809 = add i64 %v807, 0
  %v810 = getelementptr inbounds float, ptr %v805, i64 %v809
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = add i64 %v807, 8
  %v813 = getelementptr inbounds float, ptr %v805, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = add i64 %v807, 16
  %v816 = getelementptr inbounds float, ptr %v805, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = add i64 %v807, 24
  %v819 = getelementptr inbounds float, ptr %v805, i64 %v818
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = add i64 %v807, 32
  %v822 = getelementptr inbounds float, ptr %v805, i64 %v821
  %v823 = load <8 x float>, ptr %v822, align 4
  %v824 = add i64 %v807, 40
  %v825 = getelementptr inbounds float, ptr %v805, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = add i64 %v807, 48
  %v828 = getelementptr inbounds float, ptr %v805, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = add i64 %v807, 56
  %v831 = getelementptr inbounds float, ptr %v805, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = shufflevector <8 x float> %v811, <8 x float> %v823, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v834 = shufflevector <8 x float> %v811, <8 x float> %v823, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v835 = shufflevector <8 x float> %v814, <8 x float> %v826, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v836 = shufflevector <8 x float> %v814, <8 x float> %v826, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v837 = shufflevector <8 x float> %v817, <8 x float> %v829, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v838 = shufflevector <8 x float> %v817, <8 x float> %v829, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v839 = shufflevector <8 x float> %v820, <8 x float> %v832, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v840 = shufflevector <8 x float> %v820, <8 x float> %v832, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v841 = shufflevector <8 x float> %v833, <8 x float> %v837, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v842 = shufflevector <8 x float> %v833, <8 x float> %v837, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v843 = shufflevector <8 x float> %v835, <8 x float> %v839, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v844 = shufflevector <8 x float> %v835, <8 x float> %v839, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v845 = shufflevector <8 x float> %v834, <8 x float> %v838, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v846 = shufflevector <8 x float> %v834, <8 x float> %v838, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v847 = shufflevector <8 x float> %v836, <8 x float> %v840, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v848 = shufflevector <8 x float> %v836, <8 x float> %v840, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v849 = shufflevector <8 x float> %v841, <8 x float> %v843, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v850 = shufflevector <8 x float> %v841, <8 x float> %v843, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v851 = shufflevector <8 x float> %v842, <8 x float> %v844, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v852 = shufflevector <8 x float> %v842, <8 x float> %v844, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v853 = shufflevector <8 x float> %v845, <8 x float> %v847, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v854 = shufflevector <8 x float> %v845, <8 x float> %v847, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v855 = shufflevector <8 x float> %v846, <8 x float> %v848, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v856 = shufflevector <8 x float> %v846, <8 x float> %v848, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v857 = add i64 %v807, 0
  %v858 = mul i64 %v857, 16
  %v859 = getelementptr inbounds float, ptr %v793, i64 %v858
  store <8 x float> %v849, ptr %v859, align 4
  %v860 = add i64 %v807, 1
  %v861 = mul i64 %v860, 16
  %v862 = getelementptr inbounds float, ptr %v793, i64 %v861
  store <8 x float> %v850, ptr %v862, align 4
  %v863 = add i64 %v807, 2
  %v864 = mul i64 %v863, 16
  %v865 = getelementptr inbounds float, ptr %v793, i64 %v864
  store <8 x float> %v851, ptr %v865, align 4
  %v866 = add i64 %v807, 3
  %v867 = mul i64 %v866, 16
  %v868 = getelementptr inbounds float, ptr %v793, i64 %v867
  store <8 x float> %v852, ptr %v868, align 4
  %v869 = add i64 %v807, 4
  %v870 = mul i64 %v869, 16
  %v871 = getelementptr inbounds float, ptr %v793, i64 %v870
  store <8 x float> %v853, ptr %v871, align 4
  %v872 = add i64 %v807, 5
  %v873 = mul i64 %v872, 16
  %v874 = getelementptr inbounds float, ptr %v793, i64 %v873
  store <8 x float> %v854, ptr %v874, align 4
  %v875 = add i64 %v807, 6
  %v876 = mul i64 %v875, 16
  %v877 = getelementptr inbounds float, ptr %v793, i64 %v876
  store <8 x float> %v855, ptr %v877, align 4
  %v878 = add i64 %v807, 7
  %v879 = mul i64 %v878, 16
  %v880 = getelementptr inbounds float, ptr %v793, i64 %v879
  store <8 x float> %v856, ptr %v880, align 4
  %v881 = add nsw i64 %v807, 8
  br label %b148
b150:
  br label %b151
b151:
  %v882 = phi i64 [ 8, %b150 ], [ %v890, %b152 ]
  %v883 = icmp slt i64 %v882, 8
  br i1 %v883, label %b152, label %b153
b152:
  %v884 = mul i64 %v882, 1
  %v885 = getelementptr inbounds float, ptr %v805, i64 %v884
  %v886 = getelementptr float, ptr %v885, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v887 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v886, <8 x i1> %v802, <8 x float> zeroinitializer)
  %v888 = mul i64 %v882, 16
  %v889 = getelementptr inbounds float, ptr %v793, i64 %v888
  store <8 x float> %v887, ptr %v889, align 4
  %v890 = add nsw i64 %v882, 1
  br label %b151
b153:
  br label %b147
b147:
  %v891 = icmp slt i64 %v796, 8
  br i1 %v891, label %b154, label %b155
b154:
  br label %b156
b156:
  %v892 = phi i64 [ 0, %b154 ], [ %v900, %b157 ]
  %v893 = icmp slt i64 %v892, 8
  br i1 %v893, label %b157, label %b158
b157:
  %v894 = mul i64 %v892, 1
  %v895 = getelementptr inbounds float, ptr %v805, i64 %v894
  %v896 = getelementptr float, ptr %v895, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v897 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v896, <8 x i1> %v802, <8 x float> zeroinitializer)
  %v898 = mul i64 %v892, 16
  %v899 = getelementptr inbounds float, ptr %v793, i64 %v898
  store <8 x float> %v897, ptr %v899, align 4
  %v900 = add nsw i64 %v892, 1
  br label %b156
b158:
  br label %b155
b155:
  %v901 = add i64 %v789, 8
  %v902 = add i64 %v790, 8
  %v903 = getelementptr inbounds float, ptr %v322, i64 %v901
  %v904 = sub i64 80, %v902
  %v905 = icmp slt i64 %v904, 0
  %v906 = select i1 %v905, i64 0, i64 %v904
  %v907 = icmp ult i64 %v906, 8
  %v908 = select i1 %v907, i64 %v906, i64 8
  %v909 = trunc i64 %v908 to i32
  %v910 = insertelement <8 x i32> poison, i32 %v909, i64 0
  %v911 = shufflevector <8 x i32> %v910, <8 x i32> poison, <8 x i32> zeroinitializer
  %v912 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v911
  %v913 = mul i64 %v902, 8
  %v914 = add i64 0, %v913
  %v915 = getelementptr inbounds float, ptr %v58, i64 %v914
  %v916 = icmp sge i64 %v906, 8
  br i1 %v916, label %b159, label %b160
b159:
  br label %b161
b161:
  %v917 = phi i64 [ 0, %b159 ], [ %v991, %b162 ]
  %v918 = icmp slt i64 %v917, 8
  br i1 %v918, label %b162, label %b163
b162:
  %v919 = add i64 %v917, 0
  %v920 = getelementptr inbounds float, ptr %v915, i64 %v919
  %v921 = load <8 x float>, ptr %v920, align 4
  %v922 = add i64 %v917, 8
  %v923 = getelementptr inbounds float, ptr %v915, i64 %v922
  %v924 = load <8 x float>, ptr %v923, align 4
  %v925 = add i64 %v917, 16
  %v926 = getelementptr inbounds float, ptr %v915, i64 %v925
  %v927 = load <8 x float>, ptr %v926, align 4
  %v928 = add i64 %v917, 24
  %v929 = getelementptr inbounds float, ptr %v915, i64 %v928
  %v930 = load <8 x float>, ptr %v929, align 4
  %v931 = add i64 %v917, 32
  %v932 = getelementptr inbounds float, ptr %v915, i64 %v931
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = add i64 %v917, 40
  %v935 = getelementptr inbounds float, ptr %v915, i64 %v934
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = add i64 %v917, 48
  %v938 = getelementptr inbounds float, ptr %v915, i64 %v937
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = add i64 %v917, 56
  %v941 = getelementptr inbounds float, ptr %v915, i64 %v940
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = shufflevector <8 x float> %v921, <8 x float> %v933, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v944 = shufflevector <8 x float> %v921, <8 x float> %v933, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v945 = shufflevector <8 x float> %v924, <8 x float> %v936, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v946 = shufflevector <8 x float> %v924, <8 x float> %v936, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v947 = shufflevector <8 x float> %v927, <8 x float> %v939, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v948 = shufflevector <8 x float> %v927, <8 x float> %v939, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v949 = shufflevector <8 x float> %v930, <8 x float> %v942, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v950 = shufflevector <8 x float> %v930, <8 x float> %v942, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v951 = shufflevector <8 x float> %v943, <8 x float> %v947, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v952 = shufflevector <8 x float> %v943, <8 x float> %v947, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v953 = shufflevector <8 x float> %v945, <8 x float> %v949, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v954 = shufflevector <8 x float> %v945, <8 x float> %v949, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v955 = shufflevector <8 x float> %v944, <8 x float> %v948, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v956 = shufflevector <8 x float> %v944, <8 x float> %v948, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v957 = shufflevector <8 x float> %v946, <8 x float> %v950, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v958 = shufflevector <8 x float> %v946, <8 x float> %v950, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v959 = shufflevector <8 x float> %v951, <8 x float> %v953, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v960 = shufflevector <8 x float> %v951, <8 x float> %v953, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v961 = shufflevector <8 x float> %v952, <8 x float> %v954, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v962 = shufflevector <8 x float> %v952, <8 x float> %v954, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v963 = shufflevector <8 x float> %v955, <8 x float> %v957, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v964 = shufflevector <8 x float> %v955, <8 x float> %v957, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v965 = shufflevector <8 x float> %v956, <8 x float> %v958, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v966 = shufflevector <8 x float> %v956, <8 x float> %v958, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v967 = add i64 %v917, 0
  %v968 = mul i64 %v967, 16
  %v969 = getelementptr inbounds float, ptr %v903, i64 %v968
  store <8 x float> %v959, ptr %v969, align 4
  %v970 = add i64 %v917, 1
  %v971 = mul i64 %v970, 16
  %v972 = getelementptr inbounds float, ptr %v903, i64 %v971
  store <8 x float> %v960, ptr %v972, align 4
  %v973 = add i64 %v917, 2
  %v974 = mul i64 %v973, 16
  %v975 = getelementptr inbounds float, ptr %v903, i64 %v974
  store <8 x float> %v961, ptr %v975, align 4
  %v976 = add i64 %v917, 3
  %v977 = mul i64 %v976, 16
  %v978 = getelementptr inbounds float, ptr %v903, i64 %v977
  store <8 x float> %v962, ptr %v978, align 4
  %v979 = add i64 %v917, 4
  %v980 = mul i64 %v979, 16
  %v981 = getelementptr inbounds float, ptr %v903, i64 %v980
  store <8 x float> %v963, ptr %v981, align 4
  %v982 = add i64 %v917, 5
  %v983 = mul i64 %v982, 16
  %v984 = getelementptr inbounds float, ptr %v903, i64 %v983
  store <8 x float> %v964, ptr %v984, align 4
  %v985 = add i64 %v917, 6
  %v986 = mul i64 %v985, 16
  %v987 = getelementptr inbounds float, ptr %v903, i64 %v986
  store <8 x float> %v965, ptr %v987, align 4
  %v988 = add i64 %v917, 7
  %v989 = mul i64 %v988, 16
  %v990 = getelementptr inbounds float, ptr %v903, i64 %v989
  store <8 x float> %v966, ptr %v990, align 4
  %v991 = add nsw i64 %v917, 8
  br label %b161
b163:
  br label %b164
b164:
  %v992 = phi i64 [ 8, %b163 ], [ %v1000, %b165 ]
  %v993 = icmp slt i64 %v992, 8
  br i1 %v993, label %b165, label %b166
b165:
  %v994 = mul i64 %v992, 1
  %v995 = getelementptr inbounds float, ptr %v915, i64 %v994
  %v996 = getelementptr float, ptr %v995, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v997 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v996, <8 x i1> %v912, <8 x float> zeroinitializer)
  %v998 = mul i64 %v992, 16
  %v999 = getelementptr inbounds float, ptr %v903, i64 %v998
  store <8 x float> %v997, ptr %v999, align 4
  %v1000 = add nsw i64 %v992, 1
  br label %b164
b166:
  br label %b160
b160:
  %v1001 = icmp slt i64 %v906, 8
  br i1 %v1001, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1002 = phi i64 [ 0, %b167 ], [ %v1010, %b170 ]
  %v1003 = icmp slt i64 %v1002, 8
  br i1 %v1003, label %b170, label %b171
b170:
  %v1004 = mul i64 %v1002, 1
  %v1005 = getelementptr inbounds float, ptr %v915, i64 %v1004
  %v1006 = getelementptr float, ptr %v1005, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1007 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1006, <8 x i1> %v912, <8 x float> zeroinitializer)
  %v1008 = mul i64 %v1002, 16
  %v1009 = getelementptr inbounds float, ptr %v903, i64 %v1008
  store <8 x float> %v1007, ptr %v1009, align 4
  %v1010 = add nsw i64 %v1002, 1
  br label %b169
b171:
  br label %b168
b168:
  %v1011 = add i64 %v789, 128
  br label %b145
b145:
  %v1012 = add i64 1, 0
  %v1013 = sdiv i64 %v1012, 1
  %v1014 = add i64 %v2, 1
  %v1015 = mul i64 %v1013, %v2
  %v1016 = sdiv i64 %v1015, %v3
  %v1017 = mul i64 %v1016, 1
  %v1018 = icmp slt i64 %v1017, 1
  %v1019 = select i1 %v1018, i64 %v1017, i64 1
  %v1020 = mul i64 %v1013, %v1014
  %v1021 = sdiv i64 %v1020, %v3
  %v1022 = mul i64 %v1021, 1
  %v1023 = icmp slt i64 %v1022, 1
  %v1024 = select i1 %v1023, i64 %v1022, i64 1
  %v1025 = icmp slt i64 %v1024, 1
  %v1026 = select i1 %v1025, i64 %v1024, i64 1
  br label %b172
b172:
  %v1027 = phi i64 [ %v1019, %b145 ], [ %v1252, %b197 ]
  %v1028 = icmp slt i64 %v1027, %v1026
  br i1 %v1028, label %b173, label %b174
b173:
  %v1029 = mul i64 %v1027, 256
  %v1030 = mul i64 %v1027, 16
  %v1031 = add i64 %v1029, 0
  %v1032 = add i64 %v1030, 0
  %v1033 = getelementptr inbounds float, ptr %v323, i64 %v1031
  %v1034 = sub i64 16, %v1032
  %v1035 = icmp slt i64 %v1034, 0
  %v1036 = select i1 %v1035, i64 0, i64 %v1034
  %v1037 = icmp ult i64 %v1036, 8
  %v1038 = select i1 %v1037, i64 %v1036, i64 8
  %v1039 = trunc i64 %v1038 to i32
  %v1040 = insertelement <8 x i32> poison, i32 %v1039, i64 0
  %v1041 = shufflevector <8 x i32> %v1040, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1042 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1041
  %v1043 = mul i64 %v1032, 16
  %v1044 = add i64 0, %v1043
  %v1045 = getelementptr inbounds float, ptr %v22, i64 %v1044
  %v1046 = icmp sge i64 %v1036, 8
  br i1 %v1046, label %b175, label %b176
b175:
  br label %b177
b177:
  %v1047 = phi i64 [ 0, %b175 ], [ %v1121, %b178 ]
  %v1048 = icmp slt i64 %v1047, 16
  br i1 %v1048, label %b178, label %b179
b178:
  %v1049 = add i64 %v1047, 0
  %v1050 = getelementptr inbounds float, ptr %v1045, i64 %v1049
  %v1051 = load <8 x float>, ptr %v1050, align 4
  %v1052 = add i64 %v1047, 16
  %v1053 = getelementptr inbounds float, ptr %v1045, i64 %v1052
  %v1054 = load <8 x float>, ptr %v1053, align 4
  %v1055 = add i64 %v1047, 32
  %v1056 = getelementptr inbounds float, ptr %v1045, i64 %v1055
  %v1057 = load <8 x float>, ptr %v1056, align 4
  %v1058 = add i64 %v1047, 48
  %v1059 = getelementptr inbounds float, ptr %v1045, i64 %v1058
  %v1060 = load <8 x float>, ptr %v1059, align 4
  %v1061 = add i64 %v1047, 64
  %v1062 = getelementptr inbounds float, ptr %v1045, i64 %v1061
  %v1063 = load <8 x float>, ptr %v1062, align 4
  %v1064 = add i64 %v1047, 80
  %v1065 = getelementptr inbounds float, ptr %v1045, i64 %v1064
  %v1066 = load <8 x float>, ptr %v1065, align 4
  %v1067 = add i64 %v1047, 96
  %v1068 = getelementptr inbounds float, ptr %v1045, i64 %v1067
  %v1069 = load <8 x float>, ptr %v1068, align 4
  %v1070 = add i64 %v1047, 112
  %v1071 = getelementptr inbounds float, ptr %v1045, i64 %v1070
  %v1072 = load <8 x float>, ptr %v1071, align 4
  %v1073 = shufflevector <8 x float> %v1051, <8 x float> %v1063, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1074 = shufflevector <8 x float> %v1051, <8 x float> %v1063, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1075 = shufflevector <8 x float> %v1054, <8 x float> %v1066, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1076 = shufflevector <8 x float> %v1054, <8 x float> %v1066, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1077 = shufflevector <8 x float> %v1057, <8 x float> %v1069, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1078 = shufflevector <8 x float> %v1057, <8 x float> %v1069, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1079 = shufflevector <8 x float> %v1060, <8 x float> %v1072, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1080 = shufflevector <8 x float> %v1060, <8 x float> %v1072, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1081 = shufflevector <8 x float> %v1073, <8 x float> %v1077, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1082 = shufflevector <8 x float> %v1073, <8 x float> %v1077, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1083 = shufflevector <8 x float> %v1075, <8 x float> %v1079, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1084 = shufflevector <8 x float> %v1075, <8 x float> %v1079, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1085 = shufflevector <8 x float> %v1074, <8 x float> %v1078, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1086 = shufflevector <8 x float> %v1074, <8 x float> %v1078, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1087 = shufflevector <8 x float> %v1076, <8 x float> %v1080, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1088 = shufflevector <8 x float> %v1076, <8 x float> %v1080, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1089 = shufflevector <8 x float> %v1081, <8 x float> %v1083, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1090 = shufflevector <8 x float> %v1081, <8 x float> %v1083, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1091 = shufflevector <8 x float> %v1082, <8 x float> %v1084, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1092 = shufflevector <8 x float> %v1082, <8 x float> %v1084, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1093 = shufflevector <8 x float> %v1085, <8 x float> %v1087, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1094 = shufflevector <8 x float> %v1085, <8 x float> %v1087, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1095 = shufflevector <8 x float> %v1086, <8 x float> %v1088, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1096 = shufflevector <8 x float> %v1086, <8 x float> %v1088, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1097 = add i64 %v1047, 0
  %v1098 = mul i64 %v1097, 16
  %v1099 = getelementptr inbounds float, ptr %v1033, i64 %v1098
  store <8 x float> %v1089, ptr %v1099, align 4
  %v1100 = add i64 %v1047, 1
  %v1101 = mul i64 %v1100, 16
  %v1102 = getelementptr inbounds float, ptr %v1033, i64 %v1101
  store <8 x float> %v1090, ptr %v1102, align 4
  %v1103 = add i64 %v1047, 2
  %v1104 = mul i64 %v1103, 16
  %v1105 = getelementptr inbounds float, ptr %v1033, i64 %v1104
  store <8 x float> %v1091, ptr %v1105, align 4
  %v1106 = add i64 %v1047, 3
  %v1107 = mul i64 %v1106, 16
  %v1108 = getelementptr inbounds float, ptr %v1033, i64 %v1107
  store <8 x float> %v1092, ptr %v1108, align 4
  %v1109 = add i64 %v1047, 4
  %v1110 = mul i64 %v1109, 16
  %v1111 = getelementptr inbounds float, ptr %v1033, i64 %v1110
  store <8 x float> %v1093, ptr %v1111, align 4
  %v1112 = add i64 %v1047, 5
  %v1113 = mul i64 %v1112, 16
  %v1114 = getelementptr inbounds float, ptr %v1033, i64 %v1113
  store <8 x float> %v1094, ptr %v1114, align 4
  %v1115 = add i64 %v1047, 6
  %v1116 = mul i64 %v1115, 16
  %v1117 = getelementptr inbounds float, ptr %v1033, i64 %v1116
  store <8 x float> %v1095, ptr %v1117, align 4
  %v1118 = add i64 %v1047, 7
  %v1119 = mul i64 %v1118, 16
  %v1120 = getelementptr inbounds float, ptr %v1033, i64 %v1119
  store <8 x float> %v1096, ptr %v1120, align 4
  %v1121 = add nsw i64 %v1047, 8
  br label %b177
b179:
  br label %b180
b180:
  %v1122 = phi i64 [ 16, %b179 ], [ %v1130, %b181 ]
  %v1123 = icmp slt i64 %v1122, 16
  br i1 %v1123, label %b181, label %b182
b181:
  %v1124 = mul i64 %v1122, 1
  %v1125 = getelementptr inbounds float, ptr %v1045, i64 %v1124
  %v1126 = getelementptr float, ptr %v1125, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1127 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1126, <8 x i1> %v1042, <8 x float> zeroinitializer)
  %v1128 = mul i64 %v1122, 16
  %v1129 = getelementptr inbounds float, ptr %v1033, i64 %v1128
  store <8 x float> %v1127, ptr %v1129, align 4
  %v1130 = add nsw i64 %v1122, 1
  br label %b180
b182:
  br label %b176
b176:
  %v1131 = icmp slt i64 %v1036, 8
  br i1 %v1131, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1132 = phi i64 [ 0, %b183 ], [ %v1140, %b186 ]
  %v1133 = icmp slt i64 %v1132, 16
  br i1 %v1133, label %b186, label %b187
b186:
  %v1134 = mul i64 %v1132, 1
  %v1135 = getelementptr inbounds float, ptr %v1045, i64 %v1134
  %v1136 = getelementptr float, ptr %v1135, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1137 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1136, <8 x i1> %v1042, <8 x float> zeroinitializer)
  %v1138 = mul i64 %v1132, 16
  %v1139 = getelementptr inbounds float, ptr %v1033, i64 %v1138
  store <8 x float> %v1137, ptr %v1139, align 4
  %v1140 = add nsw i64 %v1132, 1
  br label %b185
b187:
  br label %b184
b184:
  %v1141 = add i64 %v1029, 8
  %v1142 = add i64 %v1030, 8
  %v1143 = getelementptr inbounds float, ptr %v323, i64 %v1141
  %v1144 = sub i64 16, %v1142
  %v1145 = icmp slt i64 %v1144, 0
  %v1146 = select i1 %v1145, i64 0, i64 %v1144
  %v1147 = icmp ult i64 %v1146, 8
  %v1148 = select i1 %v1147, i64 %v1146, i64 8
  %v1149 = trunc i64 %v1148 to i32
  %v1150 = insertelement <8 x i32> poison, i32 %v1149, i64 0
  %v1151 = shufflevector <8 x i32> %v1150, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1152 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1151
  %v1153 = mul i64 %v1142, 16
  %v1154 = add i64 0, %v1153
  %v1155 = getelementptr inbounds float, ptr %v22, i64 %v1154
  %v1156 = icmp sge i64 %v1146, 8
  br i1 %v1156, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1157 = phi i64 [ 0, %b188 ], [ %v1231, %b191 ]
  %v1158 = icmp slt i64 %v1157, 16
  br i1 %v1158, label %b191, label %b192
b191:
  %v1159 = add i64 %v1157, 0
  %v1160 = getelementptr inbounds float, ptr %v1155, i64 %v1159
  %v1161 = load <8 x float>, ptr %v1160, align 4
  %v1162 = add i64 %v1157, 16
  %v1163 = getelementptr inbounds float, ptr %v1155, i64 %v1162
  %v1164 = load <8 x float>, ptr %v1163, align 4
  %v1165 = add i64 %v1157, 32
  %v1166 = getelementptr inbounds float, ptr %v1155, i64 %v1165
  %v1167 = load <8 x float>, ptr %v1166, align 4
  %v1168 = add i64 %v1157, 48
  %v1169 = getelementptr inbounds float, ptr %v1155, i64 %v1168
  %v1170 = load <8 x float>, ptr %v1169, align 4
  %v1171 = add i64 %v1157, 64
  %v1172 = getelementptr inbounds float, ptr %v1155, i64 %v1171
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = add i64 %v1157, 80
  %v1175 = getelementptr inbounds float, ptr %v1155, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = add i64 %v1157, 96
  %v1178 = getelementptr inbounds float, ptr %v1155, i64 %v1177
  %v1179 = load <8 x float>, ptr %v1178, align 4
  %v1180 = add i64 %v1157, 112
  %v1181 = getelementptr inbounds float, ptr %v1155, i64 %v1180
  %v1182 = load <8 x float>, ptr %v1181, align 4
  %v1183 = shufflevector <8 x float> %v1161, <8 x float> %v1173, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1184 = shufflevector <8 x float> %v1161, <8 x float> %v1173, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1185 = shufflevector <8 x float> %v1164, <8 x float> %v1176, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1186 = shufflevector <8 x float> %v1164, <8 x float> %v1176, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1187 = shufflevector <8 x float> %v1167, <8 x float> %v1179, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1188 = shufflevector <8 x float> %v1167, <8 x float> %v1179, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1189 = shufflevector <8 x float> %v1170, <8 x float> %v1182, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1190 = shufflevector <8 x float> %v1170, <8 x float> %v1182, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1191 = shufflevector <8 x float> %v1183, <8 x float> %v1187, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1192 = shufflevector <8 x float> %v1183, <8 x float> %v1187, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1193 = shufflevector <8 x float> %v1185, <8 x float> %v1189, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1194 = shufflevector <8 x float> %v1185, <8 x float> %v1189, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1195 = shufflevector <8 x float> %v1184, <8 x float> %v1188, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1196 = shufflevector <8 x float> %v1184, <8 x float> %v1188, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1197 = shufflevector <8 x float> %v1186, <8 x float> %v1190, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1198 = shufflevector <8 x float> %v1186, <8 x float> %v1190, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1199 = shufflevector <8 x float> %v1191, <8 x float> %v1193, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1200 = shufflevector <8 x float> %v1191, <8 x float> %v1193, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1201 = shufflevector <8 x float> %v1192, <8 x float> %v1194, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1202 = shufflevector <8 x float> %v1192, <8 x float> %v1194, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1203 = shufflevector <8 x float> %v1195, <8 x float> %v1197, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1204 = shufflevector <8 x float> %v1195, <8 x float> %v1197, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1205 = shufflevector <8 x float> %v1196, <8 x float> %v1198, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1206 = shufflevector <8 x float> %v1196, <8 x float> %v1198, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1207 = add i64 %v1157, 0
  %v1208 = mul i64 %v1207, 16
  %v1209 = getelementptr inbounds float, ptr %v1143, i64 %v1208
  store <8 x float> %v1199, ptr %v1209, align 4
  %v1210 = add i64 %v1157, 1
  %v1211 = mul i64 %v1210, 16
  %v1212 = getelementptr inbounds float, ptr %v1143, i64 %v1211
  store <8 x float> %v1200, ptr %v1212, align 4
  %v1213 = add i64 %v1157, 2
  %v1214 = mul i64 %v1213, 16
  %v1215 = getelementptr inbounds float, ptr %v1143, i64 %v1214
  store <8 x float> %v1201, ptr %v1215, align 4
  %v1216 = add i64 %v1157, 3
  %v1217 = mul i64 %v1216, 16
  %v1218 = getelementptr inbounds float, ptr %v1143, i64 %v1217
  store <8 x float> %v1202, ptr %v1218, align 4
  %v1219 = add i64 %v1157, 4
  %v1220 = mul i64 %v1219, 16
  %v1221 = getelementptr inbounds float, ptr %v1143, i64 %v1220
  store <8 x float> %v1203, ptr %v1221, align 4
  %v1222 = add i64 %v1157, 5
  %v1223 = mul i64 %v1222, 16
  %v1224 = getelementptr inbounds float, ptr %v1143, i64 %v1223
  store <8 x float> %v1204, ptr %v1224, align 4
  %v1225 = add i64 %v1157, 6
  %v1226 = mul i64 %v1225, 16
  %v1227 = getelementptr inbounds float, ptr %v1143, i64 %v1226
  store <8 x float> %v1205, ptr %v1227, align 4
  %v1228 = add i64 %v1157, 7
  %v1229 = mul i64 %v1228, 16
  %v1230 = getelementptr inbounds float, ptr %v1143, i64 %v1229
  store <8 x float> %v1206, ptr %v1230, align 4
  %v1231 = add nsw i64 %v1157, 8
  br label %b190
b192:
  br label %b193
b193:
  %v1232 = phi i64 [ 16, %b192 ], [ %v1240, %b194 ]
  %v1233 = icmp slt i64 %v1232, 16
  br i1 %v1233, label %b194, label %b195
b194:
  %v1234 = mul i64 %v1232, 1
  %v1235 = getelementptr inbounds float, ptr %v1155, i64 %v1234
  %v1236 = getelementptr float, ptr %v1235, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1237 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1236, <8 x i1> %v1152, <8 x float> zeroinitializer)
  %v1238 = mul i64 %v1232, 16
  %v1239 = getelementptr inbounds float, ptr %v1143, i64 %v1238
  store <8 x float> %v1237, ptr %v1239, align 4
  %v1240 = add nsw i64 %v1232, 1
  br label %b193
b195:
  br label %b189
b189:
  %v1241 = icmp slt i64 %v1146, 8
  br i1 %v1241, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1242 = phi i64 [ 0, %b196 ], [ %v1250, %b199 ]
  %v1243 = icmp slt i64 %v1242, 16
  br i1 %v1243, label %b199, label %b200
b199:
  %v1244 = mul i64 %v1242, 1
  %v1245 = getelementptr inbounds float, ptr %v1155, i64 %v1244
  %v1246 = getelementptr float, ptr %v1245, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1247 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1246, <8 x i1> %v1152, <8 x float> zeroinitializer)
  %v1248 = mul i64 %v1242, 16
  %v1249 = getelementptr inbounds float, ptr %v1143, i64 %v1248
  store <8 x float> %v1247, ptr %v1249, align 4
  %v1250 = add nsw i64 %v1242, 1
  br label %b198
b200:
  br label %b197
b197:
  %v1251 = add i64 %v1029, 256
  %v1252 = add nsw i64 %v1027, 1
  br label %b172
b174:
  br label %b88
b88:
  %v1253 = icmp sgt i64 %v3, 1
  br i1 %v1253, label %b201, label %b202
b201:
  %v1254 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1255 = atomicrmw add ptr %v1254, i64 1 acq_rel
  %v1256 = mul i64 %v3, 8
  br label %b203
b203:
  %v1257 = load atomic i64, ptr %v1254 acquire, align 8
  %v1258 = icmp slt i64 %v1257, %v1256
  br i1 %v1258, label %b204, label %b205
b204:
  %v1259 = call i32 @sched_yield()
  br label %b203
b205:
  br label %b202
b202:
  %v1261 = add i64 %v8, 0
  %v1262 = sdiv i64 %v1261, 1
  %v1263 = add i64 %v2, 1
  %v1264 = mul i64 %v1262, %v2
  %v1265 = sdiv i64 %v1264, %v3
  %v1266 = mul i64 %v1265, 1
  %v1267 = icmp slt i64 %v1266, %v8
  %v1268 = select i1 %v1267, i64 %v1266, i64 %v8
  %v1269 = mul i64 %v1262, %v1263
  %v1270 = sdiv i64 %v1269, %v3
  %v1271 = mul i64 %v1270, 1
  %v1272 = icmp slt i64 %v1271, %v8
  %v1273 = select i1 %v1272, i64 %v1271, i64 %v8
  br label %b206
b206:
  %v1274 = phi i64 [ %v1268, %b202 ], [ %v1333, %b211 ]
  %v1275 = icmp slt i64 %v1274, %v1273
  br i1 %v1275, label %b207, label %b208
b207:
  %v1276 = add i64 %v1274, 96
  %v1277 = icmp slt i64 %v1276, %v1273
  %v1278 = select i1 %v1277, i64 %v1276, i64 %v1273
  br label %b209
b209:
  %v1279 = phi i64 [ 0, %b207 ], [ %v1332, %b214 ]
  %v1280 = icmp slt i64 %v1279, 3
  br i1 %v1280, label %b210, label %b211
b210:
  %v1281 = sub i64 %v1278, %v1274
  %v1282 = sub i64 2, 1
  %v1283 = add i64 %v1281, %v1282
  %v1284 = sdiv i64 %v1283, 2
  br label %b212
b212:
  %v1285 = phi i64 [ 0, %b210 ], [ %v1331, %b219 ]
  %v1286 = icmp slt i64 %v1285, %v1284
  br i1 %v1286, label %b213, label %b214
b213:
  %v1287 = mul i64 %v1281, %v1285
  %v1288 = sdiv i64 %v1287, %v1284
  %v1289 = add i64 %v1274, %v1288
  %v1290 = add i64 %v1285, 1
  %v1291 = mul i64 %v1281, %v1290
  %v1292 = sdiv i64 %v1291, %v1284
  %v1293 = add i64 %v1274, %v1292
  %v1294 = mul i64 %v1279, 256
  %v1295 = getelementptr inbounds float, ptr %v322, i64 %v1294
  %v1296 = sub i64 %v1293, %v1289
  %v1297 = mul i64 %v1289, 8
  %v1298 = getelementptr inbounds float, ptr %v10, i64 %v1297
  %v1299 = getelementptr inbounds float, ptr %v1298, i64 0
  %v1300 = icmp eq i64 %v1279, 2
  %v1301 = select i1 %v1300, ptr @table_tile_2x2of4_0, ptr @table_tile_2x4of4_0
  %v1302 = sub i64 %v1296, 1
  %v1303 = getelementptr inbounds ptr, ptr %v1301, i64 %v1302
  %v1304 = load ptr, ptr %v1303, align 4
  %v1305 = icmp sgt i64 %v1296, 0
  br i1 %v1305, label %b215, label %b216
b215:
  call void %v1304(ptr %v1299, i64 8, ptr %v1295, i64 8, ptr %v1260)
  br label %b216
b216:
  %v1306 = icmp eq i64 %v1279, 2
  %v1307 = select i1 %v1306, i64 128, i64 256
  %v1308 = add i64 %v1294, %v1307
  br label %b217
b217:
  %v1309 = phi i64 [ %v1289, %b216 ], [ %v1330, %b222 ]
  %v1310 = icmp slt i64 %v1309, %v1293
  br i1 %v1310, label %b218, label %b219
b218:
  %v1311 = sub i64 %v1309, %v1289
  %v1312 = mul i64 %v1311, 32
  %v1313 = getelementptr inbounds float, ptr %v1260, i64 %v1312
  %v1314 = mul i64 %v1309, 80
  %v1315 = getelementptr inbounds float, ptr %v62, i64 %v1314
  %v1316 = icmp eq i64 %v1279, 2
  %v1317 = select i1 %v1316, i64 2, i64 4
  br label %b220
b220:
  %v1318 = phi i64 [ 0, %b218 ], [ %v1329, %b221 ]
  %v1319 = icmp slt i64 %v1318, %v1317
  br i1 %v1319, label %b221, label %b222
b221:
  %v1320 = mul i64 %v1279, 4
  %v1321 = add i64 %v1320, %v1318
  %v1322 = mul i64 %v1321, 8
  %v1323 = add i64 0, %v1318
  %v1324 = mul i64 %v1323, 8
  %v1325 = getelementptr inbounds float, ptr %v1313, i64 %v1324
  %v1326 = load <8 x float>, ptr %v1325, align 4
  %v1327 = add i64 0, %v1322
  %v1328 = getelementptr inbounds float, ptr %v1315, i64 %v1327
  store <8 x float> %v1326, ptr %v1328, align 4
  %v1329 = add nsw i64 %v1318, 1
  br label %b220
b222:
  %v1330 = add nsw i64 %v1309, 1
  br label %b217
b219:
  %v1331 = add nsw i64 %v1285, 1
  br label %b212
b214:
  %v1332 = add nsw i64 %v1279, 1
  br label %b209
b211:
  %v1333 = add nsw i64 %v1274, 96
  br label %b206
b208:
  %v1335 = add i64 %v8, 0
  %v1336 = sdiv i64 %v1335, 1
  %v1337 = add i64 %v2, 1
  %v1338 = mul i64 %v1336, %v2
  %v1339 = sdiv i64 %v1338, %v3
  %v1340 = mul i64 %v1339, 1
  %v1341 = icmp slt i64 %v1340, %v8
  %v1342 = select i1 %v1341, i64 %v1340, i64 %v8
  %v1343 = mul i64 %v1336, %v1337
  %v1344 = sdiv i64 %v1343, %v3
  %v1345 = mul i64 %v1344, 1
  %v1346 = icmp slt i64 %v1345, %v8
  %v1347 = select i1 %v1346, i64 %v1345, i64 %v8
  br label %b223
b223:
  %v1348 = phi i64 [ %v1342, %b208 ], [ %v1508, %b228 ]
  %v1349 = icmp slt i64 %v1348, %v1347
  br i1 %v1349, label %b224, label %b225
b224:
  %v1350 = add i64 %v1348, 96
  %v1351 = icmp slt i64 %v1350, %v1347
  %v1352 = select i1 %v1351, i64 %v1350, i64 %v1347
  br label %b226
b226:
  %v1353 = phi i64 [ 0, %b224 ], [ %v1507, %b231 ]
  %v1354 = icmp slt i64 %v1353, 1
  br i1 %v1354, label %b227, label %b228
b227:
  %v1355 = sub i64 %v1352, %v1348
  %v1356 = sub i64 6, 1
  %v1357 = add i64 %v1355, %v1356
  %v1358 = sdiv i64 %v1357, 6
  br label %b229
b229:
  %v1359 = phi i64 [ 0, %b227 ], [ %v1506, %b236 ]
  %v1360 = icmp slt i64 %v1359, %v1358
  br i1 %v1360, label %b230, label %b231
b230:
  %v1361 = mul i64 %v1355, %v1359
  %v1362 = sdiv i64 %v1361, %v1358
  %v1363 = add i64 %v1348, %v1362
  %v1364 = add i64 %v1359, 1
  %v1365 = mul i64 %v1355, %v1364
  %v1366 = sdiv i64 %v1365, %v1358
  %v1367 = add i64 %v1348, %v1366
  %v1368 = mul i64 %v1353, 256
  %v1369 = getelementptr inbounds float, ptr %v323, i64 %v1368
  %v1370 = sub i64 %v1367, %v1363
  %v1371 = mul i64 %v1363, 80
  %v1372 = getelementptr inbounds float, ptr %v62, i64 %v1371
  %v1373 = getelementptr inbounds float, ptr %v1372, i64 48
  %v1374 = sub i64 %v1370, 1
  %v1375 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1374
  %v1376 = load ptr, ptr %v1375, align 4
  %v1377 = icmp sgt i64 %v1370, 0
  br i1 %v1377, label %b232, label %b233
b232:
  call void %v1376(ptr %v1373, i64 80, ptr %v1369, i64 16, ptr %v1334)
  br label %b233
b233:
  %v1378 = add i64 %v1368, 256
  br label %b234
b234:
  %v1379 = phi i64 [ %v1363, %b233 ], [ %v1505, %b239 ]
  %v1380 = icmp slt i64 %v1379, %v1367
  br i1 %v1380, label %b235, label %b236
b235:
  %v1381 = sub i64 %v1379, %v1363
  %v1382 = mul i64 %v1381, 16
  %v1383 = getelementptr inbounds float, ptr %v1334, i64 %v1382
  %v1384 = mul i64 %v1379, 80
  %v1385 = getelementptr inbounds float, ptr %v62, i64 %v1384
  %v1386 = mul i64 %v1379, 16
  %v1387 = getelementptr inbounds float, ptr %v64, i64 %v1386
  %v1388 = mul i64 %v1379, 16
  %v1389 = getelementptr inbounds float, ptr %v66, i64 %v1388
  %v1390 = mul i64 %v1379, 16
  %v1391 = getelementptr inbounds float, ptr %v68, i64 %v1390
  %v1392 = mul i64 %v1379, 16
  %v1393 = getelementptr inbounds float, ptr %v70, i64 %v1392
  %v1394 = mul i64 %v1379, 16
  %v1395 = getelementptr inbounds float, ptr %v72, i64 %v1394
  br label %b237
b237:
  %v1396 = phi i64 [ 0, %b235 ], [ %v1504, %b238 ]
  %v1397 = icmp slt i64 %v1396, 2
  br i1 %v1397, label %b238, label %b239
b238:
  %v1398 = mul i64 %v1353, 2
  %v1399 = add i64 %v1398, %v1396
  %v1400 = mul i64 %v1399, 8
  %v1401 = add i64 0, %v1396
  %v1402 = mul i64 %v1401, 8
  %v1403 = getelementptr inbounds float, ptr %v1383, i64 %v1402
  %v1404 = load <8 x float>, ptr %v1403, align 4
  %v1405 = add i64 0, %v1400
  %v1406 = getelementptr inbounds float, ptr %v1385, i64 %v1405
  %v1407 = load <8 x float>, ptr %v1406, align 4
  %v1408 = add i64 16, %v1400
  %v1409 = getelementptr inbounds float, ptr %v1385, i64 %v1408
  %v1410 = load <8 x float>, ptr %v1409, align 4
  %v1411 = add i64 32, %v1400
  %v1412 = getelementptr inbounds float, ptr %v1385, i64 %v1411
  %v1413 = load <8 x float>, ptr %v1412, align 4
  %v1414 = add i64 0, %v1400
  %v1415 = getelementptr inbounds float, ptr %v24, i64 %v1414
  %v1416 = load <8 x float>, ptr %v1415, align 4
  %v1417 = fadd <8 x float> %v1404, %v1416
  %v1418 = fneg <8 x float> %v1417
  %v1419 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1418)
  %v1420 = fneg <8 x float> %v1419
  %v1421 = fcmp olt <8 x float> %v1420, splat (float 0xC05A400000000000)
  %v1422 = select <8 x i1> %v1421, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1420
  %v1423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1422, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1424 = fsub <8 x float> %v1423, splat (float 0x4168000000000000)
  %v1425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1424, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1422)
  %v1426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1424, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1425)
  %v1427 = bitcast <8 x float> %v1423 to <8 x i32>
  %v1428 = fmul <8 x float> %v1426, %v1426
  %v1429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1426, <8 x float> splat (float 0x3F81227F40000000))
  %v1430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1429, <8 x float> %v1426, <8 x float> splat (float 0x3FA5556740000000))
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1430, <8 x float> %v1426, <8 x float> splat (float 0x3FC5554B00000000))
  %v1432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1431, <8 x float> %v1426, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1428, <8 x float> %v1432, <8 x float> %v1426)
  %v1434 = sub <8 x i32> %v1427, splat (i32 1262485250)
  %v1435 = lshr <8 x i32> %v1434, splat (i32 1)
  %v1436 = sub <8 x i32> %v1434, %v1435
  %v1437 = shl <8 x i32> %v1435, splat (i32 23)
  %v1438 = bitcast <8 x i32> %v1437 to <8 x float>
  %v1439 = shl <8 x i32> %v1436, splat (i32 23)
  %v1440 = bitcast <8 x i32> %v1439 to <8 x float>
  %v1441 = fadd <8 x float> %v1433, splat (float 0x3FF0000000000000)
  %v1442 = fmul <8 x float> %v1441, %v1438
  %v1443 = fmul <8 x float> %v1442, %v1440
  %v1444 = fcmp ogt <8 x float> %v1443, splat (float 0x3FDA8279A0000000)
  %v1445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1443, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1446 = select <8 x i1> %v1444, <8 x float> %v1445, <8 x float> %v1443
  %v1447 = select <8 x i1> %v1444, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1448 = select <8 x i1> %v1444, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1449 = fmul <8 x float> %v1446, %v1446
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1449, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1450, <8 x float> %v1449, <8 x float> splat (float 0xBFC546EF00000000))
  %v1452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1451, <8 x float> %v1449, <8 x float> splat (float 0xBFD0002320000000))
  %v1453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1449, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1453, <8 x float> %v1449, <8 x float> splat (float 0x3FC999FF60000000))
  %v1455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1454, <8 x float> %v1449, <8 x float> splat (float 0x3FD5555540000000))
  %v1456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1452, <8 x float> %v1455)
  %v1457 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1456, <8 x float> splat (float 0xBFE0000000000000))
  %v1458 = fmul <8 x float> %v1446, %v1446
  %v1459 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1458, <8 x float> %v1457, <8 x float> %v1448)
  %v1460 = fadd <8 x float> %v1459, %v1446
  %v1461 = fadd <8 x float> %v1460, %v1447
  %v1462 = fcmp ogt <8 x float> %v1418, splat (float 0x0000000000000000)
  %v1463 = select <8 x i1> %v1462, <8 x float> %v1418, <8 x float> splat (float 0x0000000000000000)
  %v1464 = fadd <8 x float> %v1463, %v1461
  %v1465 = insertelement <8 x float> poison, float 0x4030000000000000, i64 0
  %v1466 = shufflevector <8 x float> %v1465, <8 x float> poison, <8 x i32> zeroinitializer
  %v1467 = fdiv <8 x float> %v1464, %v1466
  %v1468 = fneg <8 x float> %v1467
  %v1469 = fcmp olt <8 x float> %v1468, splat (float 0xC05A400000000000)
  %v1470 = select <8 x i1> %v1469, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1468
  %v1471 = fcmp ogt <8 x float> %v1470, splat (float 0x4056400000000000)
  %v1472 = select <8 x i1> %v1471, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1470
  %v1473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1472, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1474 = fsub <8 x float> %v1473, splat (float 0x4168000000000000)
  %v1475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1474, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1472)
  %v1476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1474, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1475)
  %v1477 = bitcast <8 x float> %v1473 to <8 x i32>
  %v1478 = fmul <8 x float> %v1476, %v1476
  %v1479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1476, <8 x float> splat (float 0x3F81227F40000000))
  %v1480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1479, <8 x float> %v1476, <8 x float> splat (float 0x3FA5556740000000))
  %v1481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1480, <8 x float> %v1476, <8 x float> splat (float 0x3FC5554B00000000))
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1481, <8 x float> %v1476, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1478, <8 x float> %v1482, <8 x float> %v1476)
  %v1484 = sub <8 x i32> %v1477, splat (i32 1262485250)
  %v1485 = lshr <8 x i32> %v1484, splat (i32 1)
  %v1486 = sub <8 x i32> %v1484, %v1485
  %v1487 = shl <8 x i32> %v1485, splat (i32 23)
  %v1488 = bitcast <8 x i32> %v1487 to <8 x float>
  %v1489 = shl <8 x i32> %v1486, splat (i32 23)
  %v1490 = bitcast <8 x i32> %v1489 to <8 x float>
  %v1491 = fadd <8 x float> %v1483, splat (float 0x3FF0000000000000)
  %v1492 = fmul <8 x float> %v1491, %v1488
  %v1493 = fmul <8 x float> %v1492, %v1490
  %v1494 = add i64 0, %v1400
  %v1495 = getelementptr inbounds float, ptr %v1387, i64 %v1494
  store <8 x float> %v1407, ptr %v1495, align 4
  %v1496 = add i64 0, %v1400
  %v1497 = getelementptr inbounds float, ptr %v1389, i64 %v1496
  store <8 x float> %v1410, ptr %v1497, align 4
  %v1498 = add i64 0, %v1400
  %v1499 = getelementptr inbounds float, ptr %v1391, i64 %v1498
  store <8 x float> %v1413, ptr %v1499, align 4
  %v1500 = add i64 0, %v1400
  %v1501 = getelementptr inbounds float, ptr %v1393, i64 %v1500
  store <8 x float> %v1404, ptr %v1501, align 4
  %v1502 = add i64 0, %v1400
  %v1503 = getelementptr inbounds float, ptr %v1395, i64 %v1502
  store <8 x float> %v1493, ptr %v1503, align 4
  %v1504 = add nsw i64 %v1396, 1
  br label %b237
b239:
  %v1505 = add nsw i64 %v1379, 1
  br label %b234
b236:
  %v1506 = add nsw i64 %v1359, 1
  br label %b229
b231:
  %v1507 = add nsw i64 %v1353, 1
  br label %b226
b228:
  %v1508 = add nsw i64 %v1348, 96
  br label %b223
b225:
  %v1509 = icmp sgt i64 %v3, 1
  br i1 %v1509, label %b240, label %b241
b240:
  %v1510 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1511 = atomicrmw add ptr %v1510, i64 1 acq_rel
  %v1512 = mul i64 %v3, 9
  br label %b242
b242:
  %v1513 = load atomic i64, ptr %v1510 acquire, align 8
  %v1514 = icmp slt i64 %v1513, %v1512
  br i1 %v1514, label %b243, label %b244
b243:
  %v1515 = call i32 @sched_yield()
  br label %b242
b244:
  br label %b241
b241:
  br label %b245
b245:
  %v1516 = phi i64 [ 0, %b241 ], [ %v1605, %b250 ]
  %v1517 = icmp slt i64 %v1516, %v5
  br i1 %v1517, label %b246, label %b247
b246:
  %v1518 = add i64 %v7, 0
  %v1519 = sdiv i64 %v1518, 1
  %v1520 = add i64 %v2, 1
  %v1521 = mul i64 %v1519, %v2
  %v1522 = sdiv i64 %v1521, %v3
  %v1523 = mul i64 %v1522, 1
  %v1524 = icmp slt i64 %v1523, %v7
  %v1525 = select i1 %v1524, i64 %v1523, i64 %v7
  %v1526 = mul i64 %v1519, %v1520
  %v1527 = sdiv i64 %v1526, %v3
  %v1528 = mul i64 %v1527, 1
  %v1529 = icmp slt i64 %v1528, %v7
  %v1530 = select i1 %v1529, i64 %v1528, i64 %v7
  br label %b248
b248:
  %v1531 = phi i64 [ %v1525, %b246 ], [ %v1604, %b253 ]
  %v1532 = icmp slt i64 %v1531, %v1530
  br i1 %v1532, label %b249, label %b250
b249:
  br label %b251
b251:
  %v1533 = phi i64 [ 0, %b249 ], [ %v1603, %b256 ]
  %v1534 = icmp slt i64 %v1533, 2
  br i1 %v1534, label %b252, label %b253
b252:
  br label %b254
b254:
  %v1535 = phi i64 [ 0, %b252 ], [ %v1602, %b255 ]
  %v1536 = icmp slt i64 %v1535, 8
  br i1 %v1536, label %b255, label %b256
b255:
  %v1537 = add i64 %v1516, 0
  %v1538 = and i64 %v1537, %v128
  %v1539 = mul i64 %v1538, %v7
  %v1540 = add i64 %v1539, %v1531
  %v1541 = mul i64 %v1540, 16
  %v1542 = getelementptr inbounds float, ptr %v72, i64 %v1541
  %v1543 = mul i64 %v1533, 8
  %v1544 = add i64 0, %v1543
  %v1545 = add i64 %v1544, %v1535
  %v1546 = getelementptr inbounds float, ptr %v1542, i64 %v1545
  %v1547 = load float, ptr %v1546, align 4
  %v1548 = add i64 %v1516, 0
  %v1549 = and i64 %v1548, %v112
  %v1550 = mul i64 %v1549, %v7
  %v1551 = add i64 %v1550, %v1531
  %v1552 = mul i64 %v1551, 128
  %v1553 = getelementptr inbounds float, ptr %v32, i64 %v1552
  %v1554 = add i64 %v1516, 0
  %v1555 = and i64 %v1554, %v122
  %v1556 = mul i64 %v1555, %v7
  %v1557 = add i64 %v1556, %v1531
  %v1558 = mul i64 %v1557, 16
  %v1559 = getelementptr inbounds float, ptr %v66, i64 %v1558
  %v1560 = mul i64 %v1533, 8
  %v1561 = add i64 0, %v1560
  %v1562 = add i64 %v1561, %v1535
  %v1563 = getelementptr inbounds float, ptr %v1559, i64 %v1562
  %v1564 = load float, ptr %v1563, align 4
  %v1565 = add i64 %v1516, 0
  %v1566 = and i64 %v1565, %v124
  %v1567 = mul i64 %v1566, %v7
  %v1568 = add i64 %v1567, %v1531
  %v1569 = mul i64 %v1568, 16
  %v1570 = getelementptr inbounds float, ptr %v68, i64 %v1569
  %v1571 = add i64 %v1516, 1
  %v1572 = and i64 %v1571, %v112
  %v1573 = mul i64 %v1572, %v7
  %v1574 = add i64 %v1573, %v1531
  %v1575 = mul i64 %v1574, 128
  %v1576 = getelementptr inbounds float, ptr %v32, i64 %v1575
  %v1577 = mul i64 %v1533, 64
  %v1578 = add i64 0, %v1577
  %v1579 = mul i64 %v1535, 8
  %v1580 = add i64 %v1578, %v1579
  %v1581 = add i64 %v1580, 0
  %v1582 = getelementptr inbounds float, ptr %v1553, i64 %v1581
  %v1583 = load <8 x float>, ptr %v1582, align 4
  %v1584 = insertelement <8 x float> poison, float %v1547, i64 0
  %v1585 = shufflevector <8 x float> %v1584, <8 x float> poison, <8 x i32> zeroinitializer
  %v1586 = fmul <8 x float> %v1585, %v1583
  %v1587 = mul i64 %v1533, 8
  %v1588 = add i64 0, %v1587
  %v1589 = add i64 %v1588, 0
  %v1590 = getelementptr inbounds float, ptr %v1570, i64 %v1589
  %v1591 = load <8 x float>, ptr %v1590, align 4
  %v1592 = insertelement <8 x float> poison, float %v1564, i64 0
  %v1593 = shufflevector <8 x float> %v1592, <8 x float> poison, <8 x i32> zeroinitializer
  %v1594 = fmul <8 x float> %v1593, %v1591
  %v1595 = fadd <8 x float> %v1586, %v1594
  %v1596 = mul i64 %v1533, 64
  %v1597 = add i64 0, %v1596
  %v1598 = mul i64 %v1535, 8
  %v1599 = add i64 %v1597, %v1598
  %v1600 = add i64 %v1599, 0
  %v1601 = getelementptr inbounds float, ptr %v1576, i64 %v1600
  store <8 x float> %v1595, ptr %v1601, align 4
  %v1602 = add nsw i64 %v1535, 1
  br label %b254
b256:
  %v1603 = add nsw i64 %v1533, 1
  br label %b251
b253:
  %v1604 = add nsw i64 %v1531, 1
  br label %b248
b250:
  %v1605 = add nsw i64 %v1516, 1
  br label %b245
b247:
  %v1606 = icmp sgt i64 %v3, 1
  br i1 %v1606, label %b257, label %b258
b257:
  %v1607 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1608 = atomicrmw add ptr %v1607, i64 1 acq_rel
  %v1609 = mul i64 %v3, 10
  br label %b259
b259:
  %v1610 = load atomic i64, ptr %v1607 acquire, align 8
  %v1611 = icmp slt i64 %v1610, %v1609
  br i1 %v1611, label %b260, label %b261
b260:
  %v1612 = call i32 @sched_yield()
  br label %b259
b261:
  br label %b258
b258:
  %v1613 = getelementptr inbounds float, ptr %v164, i64 896
  %v1614 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1615 = load i64, ptr %v1614, align 8
  %v1616 = icmp eq i64 %v1615, 0
  br i1 %v1616, label %b262, label %b263
b262:
  %v1617 = add i64 1, 0
  %v1618 = sdiv i64 %v1617, 1
  %v1619 = add i64 %v2, 1
  %v1620 = mul i64 %v1618, %v2
  %v1621 = sdiv i64 %v1620, %v3
  %v1622 = mul i64 %v1621, 1
  %v1623 = icmp slt i64 %v1622, 1
  %v1624 = select i1 %v1623, i64 %v1622, i64 1
  %v1625 = mul i64 %v1618, %v1619
  %v1626 = sdiv i64 %v1625, %v3
  %v1627 = mul i64 %v1626, 1
  %v1628 = icmp slt i64 %v1627, 1
  %v1629 = select i1 %v1628, i64 %v1627, i64 1
  %v1630 = icmp slt i64 %v1629, 1
  %v1631 = select i1 %v1630, i64 %v1629, i64 1
  br label %b264
b264:
  %v1632 = phi i64 [ %v1624, %b262 ], [ %v1747, %b276 ]
  %v1633 = icmp slt i64 %v1632, %v1631
  br i1 %v1633, label %b265, label %b266
b265:
  %v1634 = mul i64 %v1632, 128
  %v1635 = mul i64 %v1632, 8
  %v1636 = add i64 %v1634, 0
  %v1637 = add i64 %v1635, 0
  %v1638 = getelementptr inbounds float, ptr %v1613, i64 %v1636
  %v1639 = sub i64 8, %v1637
  %v1640 = icmp slt i64 %v1639, 0
  %v1641 = select i1 %v1640, i64 0, i64 %v1639
  %v1642 = icmp ult i64 %v1641, 8
  %v1643 = select i1 %v1642, i64 %v1641, i64 8
  %v1644 = trunc i64 %v1643 to i32
  %v1645 = insertelement <8 x i32> poison, i32 %v1644, i64 0
  %v1646 = shufflevector <8 x i32> %v1645, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1647 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1646
  %v1648 = mul i64 %v1637, 16
  %v1649 = add i64 0, %v1648
  %v1650 = getelementptr inbounds float, ptr %v28, i64 %v1649
  %v1651 = icmp sge i64 %v1641, 8
  br i1 %v1651, label %b267, label %b268
b267:
  br label %b269
b269:
  %v1652 = phi i64 [ 0, %b267 ], [ %v1726, %b270 ]
  %v1653 = icmp slt i64 %v1652, 16
  br i1 %v1653, label %b270, label %b271
b270:
  %v1654 = add i64 %v1652, 0
  %v1655 = getelementptr inbounds float, ptr %v1650, i64 %v1654
  %v1656 = load <8 x float>, ptr %v1655, align 4
  %v1657 = add i64 %v1652, 16
  %v1658 = getelementptr inbounds float, ptr %v1650, i64 %v1657
  %v1659 = load <8 x float>, ptr %v1658, align 4
  %v1660 = add i64 %v1652, 32
  %v1661 = getelementptr inbounds float, ptr %v1650, i64 %v1660
  %v1662 = load <8 x float>, ptr %v1661, align 4
  %v1663 = add i64 %v1652, 48
  %v1664 = getelementptr inbounds float, ptr %v1650, i64 %v1663
  %v1665 = load <8 x float>, ptr %v1664, align 4
  %v1666 = add i64 %v1652, 64
  %v1667 = getelementptr inbounds float, ptr %v1650, i64 %v1666
  %v1668 = load <8 x float>, ptr %v1667, align 4
  %v1669 = add i64 %v1652, 80
  %v1670 = getelementptr inbounds float, ptr %v1650, i64 %v1669
  %v1671 = load <8 x float>, ptr %v1670, align 4
  %v1672 = add i64 %v1652, 96
  %v1673 = getelementptr inbounds float, ptr %v1650, i64 %v1672
  %v1674 = load <8 x float>, ptr %v1673, align 4
  %v1675 = add i64 %v1652, 112
  %v1676 = getelementptr inbounds float, ptr %v1650, i64 %v1675
  %v1677 = load <8 x float>, ptr %v1676, align 4
  %v1678 = shufflevector <8 x float> %v1656, <8 x float> %v1668, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1679 = shufflevector <8 x float> %v1656, <8 x float> %v1668, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1680 = shufflevector <8 x float> %v1659, <8 x float> %v1671, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1681 = shufflevector <8 x float> %v1659, <8 x float> %v1671, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1682 = shufflevector <8 x float> %v1662, <8 x float> %v1674, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1683 = shufflevector <8 x float> %v1662, <8 x float> %v1674, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1684 = shufflevector <8 x float> %v1665, <8 x float> %v1677, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1685 = shufflevector <8 x float> %v1665, <8 x float> %v1677, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1686 = shufflevector <8 x float> %v1678, <8 x float> %v1682, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1687 = shufflevector <8 x float> %v1678, <8 x float> %v1682, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1688 = shufflevector <8 x float> %v1680, <8 x float> %v1684, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1689 = shufflevector <8 x float> %v1680, <8 x float> %v1684, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1690 = shufflevector <8 x float> %v1679, <8 x float> %v1683, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1691 = shufflevector <8 x float> %v1679, <8 x float> %v1683, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1692 = shufflevector <8 x float> %v1681, <8 x float> %v1685, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1693 = shufflevector <8 x float> %v1681, <8 x float> %v1685, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1694 = shufflevector <8 x float> %v1686, <8 x float> %v1688, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1695 = shufflevector <8 x float> %v1686, <8 x float> %v1688, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1696 = shufflevector <8 x float> %v1687, <8 x float> %v1689, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1697 = shufflevector <8 x float> %v1687, <8 x float> %v1689, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1698 = shufflevector <8 x float> %v1690, <8 x float> %v1692, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1699 = shufflevector <8 x float> %v1690, <8 x float> %v1692, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1700 = shufflevector <8 x float> %v1691, <8 x float> %v1693, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1701 = shufflevector <8 x float> %v1691, <8 x float> %v1693, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1702 = add i64 %v1652, 0
  %v1703 = mul i64 %v1702, 8
  %v1704 = getelementptr inbounds float, ptr %v1638, i64 %v1703
  store <8 x float> %v1694, ptr %v1704, align 4
  %v1705 = add i64 %v1652, 1
  %v1706 = mul i64 %v1705, 8
  %v1707 = getelementptr inbounds float, ptr %v1638, i64 %v1706
  store <8 x float> %v1695, ptr %v1707, align 4
  %v1708 = add i64 %v1652, 2
  %v1709 = mul i64 %v1708, 8
  %v1710 = getelementptr inbounds float, ptr %v1638, i64 %v1709
  store <8 x float> %v1696, ptr %v1710, align 4
  %v1711 = add i64 %v1652, 3
  %v1712 = mul i64 %v1711, 8
  %v1713 = getelementptr inbounds float, ptr %v1638, i64 %v1712
  store <8 x float> %v1697, ptr %v1713, align 4
  %v1714 = add i64 %v1652, 4
  %v1715 = mul i64 %v1714, 8
  %v1716 = getelementptr inbounds float, ptr %v1638, i64 %v1715
  store <8 x float> %v1698, ptr %v1716, align 4
  %v1717 = add i64 %v1652, 5
  %v1718 = mul i64 %v1717, 8
  %v1719 = getelementptr inbounds float, ptr %v1638, i64 %v1718
  store <8 x float> %v1699, ptr %v1719, align 4
  %v1720 = add i64 %v1652, 6
  %v1721 = mul i64 %v1720, 8
  %v1722 = getelementptr inbounds float, ptr %v1638, i64 %v1721
  store <8 x float> %v1700, ptr %v1722, align 4
  %v1723 = add i64 %v1652, 7
  %v1724 = mul i64 %v1723, 8
  %v1725 = getelementptr inbounds float, ptr %v1638, i64 %v1724
  store <8 x float> %v1701, ptr %v1725, align 4
  %v1726 = add nsw i64 %v1652, 8
  br label %b269
b271:
  br label %b272
b272:
  %v1727 = phi i64 [ 16, %b271 ], [ %v1735, %b273 ]
  %v1728 = icmp slt i64 %v1727, 16
  br i1 %v1728, label %b273, label %b274
b273:
  %v1729 = mul i64 %v1727, 1
  %v1730 = getelementptr inbounds float, ptr %v1650, i64 %v1729
  %v1731 = getelementptr float, ptr %v1730, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1732 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1731, <8 x i1> %v1647, <8 x float> zeroinitializer)
  %v1733 = mul i64 %v1727, 8
  %v1734 = getelementptr inbounds float, ptr %v1638, i64 %v1733
  store <8 x float> %v1732, ptr %v1734, align 4
  %v1735 = add nsw i64 %v1727, 1
  br label %b272
b274:
  br label %b268
b268:
  %v1736 = icmp slt i64 %v1641, 8
  br i1 %v1736, label %b275, label %b276
b275:
  br label %b277
b277:
  %v1737 = phi i64 [ 0, %b275 ], [ %v1745, %b278 ]
  %v1738 = icmp slt i64 %v1737, 16
  br i1 %v1738, label %b278, label %b279
b278:
  %v1739 = mul i64 %v1737, 1
  %v1740 = getelementptr inbounds float, ptr %v1650, i64 %v1739
  %v1741 = getelementptr float, ptr %v1740, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1742 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1741, <8 x i1> %v1647, <8 x float> zeroinitializer)
  %v1743 = mul i64 %v1737, 8
  %v1744 = getelementptr inbounds float, ptr %v1638, i64 %v1743
  store <8 x float> %v1742, ptr %v1744, align 4
  %v1745 = add nsw i64 %v1737, 1
  br label %b277
b279:
  br label %b276
b276:
  %v1746 = add i64 %v1634, 128
  %v1747 = add nsw i64 %v1632, 1
  br label %b264
b266:
  br label %b263
b263:
  %v1748 = icmp sgt i64 %v3, 1
  br i1 %v1748, label %b280, label %b281
b280:
  %v1749 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1750 = atomicrmw add ptr %v1749, i64 1 acq_rel
  %v1751 = mul i64 %v3, 11
  br label %b282
b282:
  %v1752 = load atomic i64, ptr %v1749 acquire, align 8
  %v1753 = icmp slt i64 %v1752, %v1751
  br i1 %v1753, label %b283, label %b284
b283:
  %v1754 = call i32 @sched_yield()
  br label %b282
b284:
  br label %b281
b281:
  %v1755 = add i64 %v8, 0
  %v1756 = sdiv i64 %v1755, 1
  %v1757 = add i64 %v2, 1
  %v1758 = mul i64 %v1756, %v2
  %v1759 = sdiv i64 %v1758, %v3
  %v1760 = mul i64 %v1759, 1
  %v1761 = icmp slt i64 %v1760, %v8
  %v1762 = select i1 %v1761, i64 %v1760, i64 %v8
  %v1763 = mul i64 %v1756, %v1757
  %v1764 = sdiv i64 %v1763, %v3
  %v1765 = mul i64 %v1764, 1
  %v1766 = icmp slt i64 %v1765, %v8
  %v1767 = select i1 %v1766, i64 %v1765, i64 %v8
  br label %b285
b285:
  %v1768 = phi i64 [ %v1762, %b281 ], [ %v1809, %b290 ]
  %v1769 = icmp slt i64 %v1768, %v1767
  br i1 %v1769, label %b286, label %b287
b286:
  br label %b288
b288:
  %v1770 = phi i64 [ 0, %b286 ], [ %v1808, %b293 ]
  %v1771 = icmp slt i64 %v1770, 2
  br i1 %v1771, label %b289, label %b290
b289:
  br label %b291
b291:
  %v1772 = phi i64 [ 0, %b289 ], [ %v1799, %b292 ]
  %v1773 = phi <8 x float> [ splat (float 0x0000000000000000), %b289 ], [ %v1798, %b292 ]
  %v1774 = icmp slt i64 %v1772, 8
  br i1 %v1774, label %b292, label %b293
b292:
  %v1775 = mul i64 %v1768, 16
  %v1776 = getelementptr inbounds float, ptr %v64, i64 %v1775
  %v1777 = mul i64 %v1770, 8
  %v1778 = add i64 0, %v1777
  %v1779 = add i64 %v1778, %v1772
  %v1780 = getelementptr inbounds float, ptr %v1776, i64 %v1779
  %v1781 = load float, ptr %v1780, align 4
  %v1782 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1783 = fdiv float %v1781, %v1782
  %v1784 = mul i64 1, %v7
  %v1785 = add i64 %v1768, %v1784
  %v1786 = mul i64 %v1785, 128
  %v1787 = getelementptr inbounds float, ptr %v32, i64 %v1786
  %v1788 = mul i64 %v1770, 64
  %v1789 = add i64 0, %v1788
  %v1790 = add i64 %v1789, 0
  %v1791 = mul i64 %v1772, 8
  %v1792 = add i64 %v1790, %v1791
  %v1793 = getelementptr inbounds float, ptr %v1787, i64 %v1792
  %v1794 = load <8 x float>, ptr %v1793, align 4
  %v1795 = insertelement <8 x float> poison, float %v1783, i64 0
  %v1796 = shufflevector <8 x float> %v1795, <8 x float> poison, <8 x i32> zeroinitializer
  %v1797 = fmul <8 x float> %v1796, %v1794
  %v1798 = fadd <8 x float> %v1773, %v1797
  %v1799 = add nsw i64 %v1772, 1
  br label %b291
b293:
  %v1800 = mul i64 %v1768, 16
  %v1801 = getelementptr inbounds float, ptr %v74, i64 %v1800
  %v1802 = mul i64 %v1770, 8
  %v1803 = add i64 0, %v1802
  %v1804 = mul i64 0, 8
  %v1805 = add i64 %v1803, %v1804
  %v1806 = add i64 %v1805, 0
  %v1807 = getelementptr inbounds float, ptr %v1801, i64 %v1806
  store <8 x float> %v1773, ptr %v1807, align 4
  %v1808 = add nsw i64 %v1770, 1
  br label %b288
b290:
  %v1809 = add nsw i64 %v1768, 1
  br label %b285
b287:
  %v1810 = add i64 %v8, 0
  %v1811 = sdiv i64 %v1810, 1
  %v1812 = add i64 %v2, 1
  %v1813 = mul i64 %v1811, %v2
  %v1814 = sdiv i64 %v1813, %v3
  %v1815 = mul i64 %v1814, 1
  %v1816 = icmp slt i64 %v1815, %v8
  %v1817 = select i1 %v1816, i64 %v1815, i64 %v8
  %v1818 = mul i64 %v1811, %v1812
  %v1819 = sdiv i64 %v1818, %v3
  %v1820 = mul i64 %v1819, 1
  %v1821 = icmp slt i64 %v1820, %v8
  %v1822 = select i1 %v1821, i64 %v1820, i64 %v8
  br label %b294
b294:
  %v1823 = phi i64 [ %v1817, %b287 ], [ %v1837, %b299 ]
  %v1824 = icmp slt i64 %v1823, %v1822
  br i1 %v1824, label %b295, label %b296
b295:
  %v1825 = mul i64 %v1823, 16
  %v1826 = getelementptr inbounds float, ptr %v74, i64 %v1825
  %v1827 = mul i64 %v1823, 16
  %v1828 = getelementptr inbounds float, ptr %v76, i64 %v1827
  br label %b297
b297:
  %v1829 = phi i64 [ 0, %b295 ], [ %v1836, %b298 ]
  %v1830 = icmp slt i64 %v1829, 16
  br i1 %v1830, label %b298, label %b299
b298:
  %v1831 = add i64 0, %v1829
  %v1832 = getelementptr inbounds float, ptr %v1826, i64 %v1831
  %v1833 = load <8 x float>, ptr %v1832, align 4
  %v1834 = add i64 0, %v1829
  %v1835 = getelementptr inbounds float, ptr %v1828, i64 %v1834
  store <8 x float> %v1833, ptr %v1835, align 4
  %v1836 = add nsw i64 %v1829, 8
  br label %b297
b299:
  %v1837 = add nsw i64 %v1823, 1
  br label %b294
b296:
  %v1838 = add i64 %v8, 0
  %v1839 = sdiv i64 %v1838, 1
  %v1840 = add i64 %v2, 1
  %v1841 = mul i64 %v1839, %v2
  %v1842 = sdiv i64 %v1841, %v3
  %v1843 = mul i64 %v1842, 1
  %v1844 = icmp slt i64 %v1843, %v8
  %v1845 = select i1 %v1844, i64 %v1843, i64 %v8
  %v1846 = mul i64 %v1839, %v1840
  %v1847 = sdiv i64 %v1846, %v3
  %v1848 = mul i64 %v1847, 1
  %v1849 = icmp slt i64 %v1848, %v8
  %v1850 = select i1 %v1849, i64 %v1848, i64 %v8
  br label %b300
b300:
  %v1851 = phi i64 [ %v1845, %b296 ], [ %v1883, %b305 ]
  %v1852 = icmp slt i64 %v1851, %v1850
  br i1 %v1852, label %b301, label %b302
b301:
  br label %b303
b303:
  %v1853 = phi i64 [ 0, %b301 ], [ %v1882, %b308 ]
  %v1854 = icmp slt i64 %v1853, 2
  br i1 %v1854, label %b304, label %b305
b304:
  br label %b306
b306:
  %v1855 = phi i64 [ 0, %b304 ], [ %v1867, %b307 ]
  %v1856 = phi <8 x float> [ splat (float 0x0000000000000000), %b304 ], [ %v1866, %b307 ]
  %v1857 = icmp slt i64 %v1855, 8
  br i1 %v1857, label %b307, label %b308
b307:
  %v1858 = mul i64 %v1851, 16
  %v1859 = getelementptr inbounds float, ptr %v76, i64 %v1858
  %v1860 = mul i64 %v1853, 8
  %v1861 = add i64 0, %v1860
  %v1862 = add i64 %v1861, %v1855
  %v1863 = getelementptr inbounds float, ptr %v1859, i64 %v1862
  %v1864 = load <8 x float>, ptr %v1863, align 4
  %v1865 = fmul <8 x float> %v1864, %v1864
  %v1866 = fadd <8 x float> %v1856, %v1865
  %v1867 = add nsw i64 %v1855, 8
  br label %b306
b308:
  %v1868 = shufflevector <8 x float> %v1856, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1869 = shufflevector <8 x float> %v1856, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1870 = fadd <4 x float> %v1868, %v1869
  %v1871 = shufflevector <4 x float> %v1870, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1872 = shufflevector <4 x float> %v1870, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1873 = fadd <2 x float> %v1871, %v1872
  %v1874 = extractelement <2 x float> %v1873, i64 0
  %v1875 = extractelement <2 x float> %v1873, i64 1
  %v1876 = fadd float %v1874, %v1875
  %v1877 = fadd float %v1876, 0x0000000000000000
  %v1878 = mul i64 %v1851, 2
  %v1879 = getelementptr inbounds float, ptr %v78, i64 %v1878
  %v1880 = add i64 0, %v1853
  %v1881 = getelementptr inbounds float, ptr %v1879, i64 %v1880
  store float %v1877, ptr %v1881, align 4
  %v1882 = add nsw i64 %v1853, 1
  br label %b303
b305:
  %v1883 = add nsw i64 %v1851, 1
  br label %b300
b302:
  %v1884 = add i64 %v8, 0
  %v1885 = sdiv i64 %v1884, 1
  %v1886 = add i64 %v2, 1
  %v1887 = mul i64 %v1885, %v2
  %v1888 = sdiv i64 %v1887, %v3
  %v1889 = mul i64 %v1888, 1
  %v1890 = icmp slt i64 %v1889, %v8
  %v1891 = select i1 %v1890, i64 %v1889, i64 %v8
  %v1892 = mul i64 %v1885, %v1886
  %v1893 = sdiv i64 %v1892, %v3
  %v1894 = mul i64 %v1893, 1
  %v1895 = icmp slt i64 %v1894, %v8
  %v1896 = select i1 %v1895, i64 %v1894, i64 %v8
  br label %b309
b309:
  %v1897 = phi i64 [ %v1891, %b302 ], [ %v1921, %b310 ]
  %v1898 = icmp slt i64 %v1897, %v1896
  br i1 %v1898, label %b310, label %b311
b310:
  %v1899 = mul i64 %v1897, 2
  %v1900 = getelementptr inbounds float, ptr %v78, i64 %v1899
  %v1901 = mul i64 %v1897, 2
  %v1902 = getelementptr inbounds float, ptr %v80, i64 %v1901
  %v1903 = icmp ult i64 2, 8
  %v1904 = select i1 %v1903, i64 2, i64 8
  %v1905 = trunc i64 %v1904 to i32
  %v1906 = insertelement <8 x i32> poison, i32 %v1905, i64 0
  %v1907 = shufflevector <8 x i32> %v1906, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1908 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1907
  %v1909 = add i64 0, 0
  %v1910 = getelementptr inbounds float, ptr %v1900, i64 %v1909
  %v1911 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1910, <8 x i1> %v1908, <8 x float> zeroinitializer)
  %v1912 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1913 = shufflevector <8 x float> %v1912, <8 x float> poison, <8 x i32> zeroinitializer
  %v1914 = fdiv <8 x float> %v1911, %v1913
  %v1915 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1916 = shufflevector <8 x float> %v1915, <8 x float> poison, <8 x i32> zeroinitializer
  %v1917 = fadd <8 x float> %v1914, %v1916
  %v1918 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1917)
  %v1919 = add i64 0, 0
  %v1920 = getelementptr inbounds float, ptr %v1902, i64 %v1919
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1918, ptr align 4 %v1920, <8 x i1> %v1908)
  %v1921 = add nsw i64 %v1897, 1
  br label %b309
b311:
  %v1922 = add i64 %v8, 0
  %v1923 = sdiv i64 %v1922, 1
  %v1924 = add i64 %v2, 1
  %v1925 = mul i64 %v1923, %v2
  %v1926 = sdiv i64 %v1925, %v3
  %v1927 = mul i64 %v1926, 1
  %v1928 = icmp slt i64 %v1927, %v8
  %v1929 = select i1 %v1928, i64 %v1927, i64 %v8
  %v1930 = mul i64 %v1923, %v1924
  %v1931 = sdiv i64 %v1930, %v3
  %v1932 = mul i64 %v1931, 1
  %v1933 = icmp slt i64 %v1932, %v8
  %v1934 = select i1 %v1933, i64 %v1932, i64 %v8
  br label %b312
b312:
  %v1935 = phi i64 [ %v1929, %b311 ], [ %v1966, %b317 ]
  %v1936 = icmp slt i64 %v1935, %v1934
  br i1 %v1936, label %b313, label %b314
b313:
  br label %b315
b315:
  %v1937 = phi i64 [ 0, %b313 ], [ %v1965, %b316 ]
  %v1938 = icmp slt i64 %v1937, 2
  br i1 %v1938, label %b316, label %b317
b316:
  %v1939 = mul i64 %v1935, 16
  %v1940 = getelementptr inbounds float, ptr %v76, i64 %v1939
  %v1941 = mul i64 %v1935, 2
  %v1942 = getelementptr inbounds float, ptr %v80, i64 %v1941
  %v1943 = add i64 0, %v1937
  %v1944 = getelementptr inbounds float, ptr %v1942, i64 %v1943
  %v1945 = load float, ptr %v1944, align 4
  %v1946 = fdiv float 0x3FF0000000000000, %v1945
  %v1947 = mul i64 %v1935, 16
  %v1948 = getelementptr inbounds float, ptr %v74, i64 %v1947
  %v1949 = mul i64 %v1937, 8
  %v1950 = add i64 0, %v1949
  %v1951 = add i64 %v1950, 0
  %v1952 = getelementptr inbounds float, ptr %v1940, i64 %v1951
  %v1953 = load <8 x float>, ptr %v1952, align 4
  %v1954 = insertelement <8 x float> poison, float %v1946, i64 0
  %v1955 = shufflevector <8 x float> %v1954, <8 x float> poison, <8 x i32> zeroinitializer
  %v1956 = fmul <8 x float> %v1953, %v1955
  %v1957 = add i64 0, 0
  %v1958 = getelementptr inbounds float, ptr %v26, i64 %v1957
  %v1959 = load <8 x float>, ptr %v1958, align 4
  %v1960 = fmul <8 x float> %v1956, %v1959
  %v1961 = mul i64 %v1937, 8
  %v1962 = add i64 0, %v1961
  %v1963 = add i64 %v1962, 0
  %v1964 = getelementptr inbounds float, ptr %v1948, i64 %v1963
  store <8 x float> %v1960, ptr %v1964, align 4
  %v1965 = add nsw i64 %v1937, 1
  br label %b315
b317:
  %v1966 = add nsw i64 %v1935, 1
  br label %b312
b314:
  %v1967 = add i64 %v8, 0
  %v1968 = sdiv i64 %v1967, 1
  %v1969 = add i64 %v2, 1
  %v1970 = mul i64 %v1968, %v2
  %v1971 = sdiv i64 %v1970, %v3
  %v1972 = mul i64 %v1971, 1
  %v1973 = icmp slt i64 %v1972, %v8
  %v1974 = select i1 %v1973, i64 %v1972, i64 %v8
  %v1975 = mul i64 %v1968, %v1969
  %v1976 = sdiv i64 %v1975, %v3
  %v1977 = mul i64 %v1976, 1
  %v1978 = icmp slt i64 %v1977, %v8
  %v1979 = select i1 %v1978, i64 %v1977, i64 %v8
  br label %b318
b318:
  %v1980 = phi i64 [ %v1974, %b314 ], [ %v2030, %b323 ]
  %v1981 = icmp slt i64 %v1980, %v1979
  br i1 %v1981, label %b319, label %b320
b319:
  %v1982 = mul i64 %v1980, 80
  %v1983 = getelementptr inbounds float, ptr %v62, i64 %v1982
  %v1984 = mul i64 %v1980, 16
  %v1985 = getelementptr inbounds float, ptr %v74, i64 %v1984
  %v1986 = mul i64 %v1980, 16
  %v1987 = getelementptr inbounds float, ptr %v82, i64 %v1986
  br label %b321
b321:
  %v1988 = phi i64 [ 0, %b319 ], [ %v2029, %b322 ]
  %v1989 = icmp slt i64 %v1988, 16
  br i1 %v1989, label %b322, label %b323
b322:
  %v1990 = add i64 64, %v1988
  %v1991 = getelementptr inbounds float, ptr %v1983, i64 %v1990
  %v1992 = load <8 x float>, ptr %v1991, align 4
  %v1993 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1992)
  %v1994 = fneg <8 x float> %v1993
  %v1995 = fcmp olt <8 x float> %v1994, splat (float 0xC05A400000000000)
  %v1996 = select <8 x i1> %v1995, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1994
  %v1997 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1996, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1998 = fsub <8 x float> %v1997, splat (float 0x4168000000000000)
  %v1999 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1998, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1996)
  %v2000 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1998, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1999)
  %v2001 = bitcast <8 x float> %v1997 to <8 x i32>
  %v2002 = fmul <8 x float> %v2000, %v2000
  %v2003 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2000, <8 x float> splat (float 0x3F81227F40000000))
  %v2004 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2003, <8 x float> %v2000, <8 x float> splat (float 0x3FA5556740000000))
  %v2005 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2004, <8 x float> %v2000, <8 x float> splat (float 0x3FC5554B00000000))
  %v2006 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2005, <8 x float> %v2000, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2002, <8 x float> %v2006, <8 x float> %v2000)
  %v2008 = sub <8 x i32> %v2001, splat (i32 1262485250)
  %v2009 = lshr <8 x i32> %v2008, splat (i32 1)
  %v2010 = sub <8 x i32> %v2008, %v2009
  %v2011 = shl <8 x i32> %v2009, splat (i32 23)
  %v2012 = bitcast <8 x i32> %v2011 to <8 x float>
  %v2013 = shl <8 x i32> %v2010, splat (i32 23)
  %v2014 = bitcast <8 x i32> %v2013 to <8 x float>
  %v2015 = fadd <8 x float> %v2007, splat (float 0x3FF0000000000000)
  %v2016 = fmul <8 x float> %v2015, %v2012
  %v2017 = fmul <8 x float> %v2016, %v2014
  %v2018 = fcmp olt <8 x float> %v1992, splat (float 0x0000000000000000)
  %v2019 = select <8 x i1> %v2018, <8 x float> %v2017, <8 x float> splat (float 0x3FF0000000000000)
  %v2020 = fadd <8 x float> %v2017, splat (float 0x3FF0000000000000)
  %v2021 = fdiv <8 x float> %v2019, %v2020
  %v2022 = fmul <8 x float> %v1992, %v2021
  %v2023 = add i64 0, %v1988
  %v2024 = getelementptr inbounds float, ptr %v1985, i64 %v2023
  %v2025 = load <8 x float>, ptr %v2024, align 4
  %v2026 = fmul <8 x float> %v2022, %v2025
  %v2027 = add i64 0, %v1988
  %v2028 = getelementptr inbounds float, ptr %v1987, i64 %v2027
  store <8 x float> %v2026, ptr %v2028, align 4
  %v2029 = add nsw i64 %v1988, 8
  br label %b321
b323:
  %v2030 = add nsw i64 %v1980, 1
  br label %b318
b320:
  %v2032 = add i64 %v8, 0
  %v2033 = sdiv i64 %v2032, 1
  %v2034 = add i64 %v2, 1
  %v2035 = mul i64 %v2033, %v2
  %v2036 = sdiv i64 %v2035, %v3
  %v2037 = mul i64 %v2036, 1
  %v2038 = icmp slt i64 %v2037, %v8
  %v2039 = select i1 %v2038, i64 %v2037, i64 %v8
  %v2040 = mul i64 %v2033, %v2034
  %v2041 = sdiv i64 %v2040, %v3
  %v2042 = mul i64 %v2041, 1
  %v2043 = icmp slt i64 %v2042, %v8
  %v2044 = select i1 %v2043, i64 %v2042, i64 %v8
  br label %b324
b324:
  %v2045 = phi i64 [ %v2039, %b320 ], [ %v2098, %b329 ]
  %v2046 = icmp slt i64 %v2045, %v2044
  br i1 %v2046, label %b325, label %b326
b325:
  %v2047 = add i64 %v2045, 96
  %v2048 = icmp slt i64 %v2047, %v2044
  %v2049 = select i1 %v2048, i64 %v2047, i64 %v2044
  br label %b327
b327:
  %v2050 = phi i64 [ 0, %b325 ], [ %v2097, %b332 ]
  %v2051 = icmp slt i64 %v2050, 1
  br i1 %v2051, label %b328, label %b329
b328:
  %v2052 = sub i64 %v2049, %v2045
  %v2053 = sub i64 8, 1
  %v2054 = add i64 %v2052, %v2053
  %v2055 = sdiv i64 %v2054, 8
  br label %b330
b330:
  %v2056 = phi i64 [ 0, %b328 ], [ %v2096, %b337 ]
  %v2057 = icmp slt i64 %v2056, %v2055
  br i1 %v2057, label %b331, label %b332
b331:
  %v2058 = mul i64 %v2052, %v2056
  %v2059 = sdiv i64 %v2058, %v2055
  %v2060 = add i64 %v2045, %v2059
  %v2061 = add i64 %v2056, 1
  %v2062 = mul i64 %v2052, %v2061
  %v2063 = sdiv i64 %v2062, %v2055
  %v2064 = add i64 %v2045, %v2063
  %v2065 = mul i64 %v2050, 128
  %v2066 = getelementptr inbounds float, ptr %v1613, i64 %v2065
  %v2067 = sub i64 %v2064, %v2060
  %v2068 = mul i64 %v2060, 16
  %v2069 = getelementptr inbounds float, ptr %v82, i64 %v2068
  %v2070 = getelementptr inbounds float, ptr %v2069, i64 0
  %v2071 = sub i64 %v2067, 1
  %v2072 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2071
  %v2073 = load ptr, ptr %v2072, align 4
  %v2074 = icmp sgt i64 %v2067, 0
  br i1 %v2074, label %b333, label %b334
b333:
  call void %v2073(ptr %v2070, i64 16, ptr %v2066, i64 16, ptr %v2031)
  br label %b334
b334:
  %v2075 = add i64 %v2065, 128
  br label %b335
b335:
  %v2076 = phi i64 [ %v2060, %b334 ], [ %v2095, %b340 ]
  %v2077 = icmp slt i64 %v2076, %v2064
  br i1 %v2077, label %b336, label %b337
b336:
  %v2078 = sub i64 %v2076, %v2060
  %v2079 = mul i64 %v2078, 8
  %v2080 = getelementptr inbounds float, ptr %v2031, i64 %v2079
  %v2081 = mul i64 %v2076, 8
  %v2082 = getelementptr inbounds float, ptr %v36, i64 %v2081
  br label %b338
b338:
  %v2083 = phi i64 [ 0, %b336 ], [ %v2094, %b339 ]
  %v2084 = icmp slt i64 %v2083, 1
  br i1 %v2084, label %b339, label %b340
b339:
  %v2085 = mul i64 %v2050, 1
  %v2086 = add i64 %v2085, %v2083
  %v2087 = mul i64 %v2086, 8
  %v2088 = add i64 0, %v2083
  %v2089 = mul i64 %v2088, 8
  %v2090 = getelementptr inbounds float, ptr %v2080, i64 %v2089
  %v2091 = load <8 x float>, ptr %v2090, align 4
  %v2092 = add i64 0, %v2087
  %v2093 = getelementptr inbounds float, ptr %v2082, i64 %v2092
  store <8 x float> %v2091, ptr %v2093, align 4
  %v2094 = add nsw i64 %v2083, 1
  br label %b338
b340:
  %v2095 = add nsw i64 %v2076, 1
  br label %b335
b337:
  %v2096 = add nsw i64 %v2056, 1
  br label %b330
b332:
  %v2097 = add nsw i64 %v2050, 1
  br label %b327
b329:
  %v2098 = add nsw i64 %v2045, 96
  br label %b324
b326:
  %v2099 = icmp sgt i64 %v3, 1
  br i1 %v2099, label %b341, label %b342
b341:
  %v2100 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2101 = atomicrmw add ptr %v2100, i64 1 acq_rel
  %v2102 = mul i64 %v3, 12
  br label %b343
b343:
  %v2103 = load atomic i64, ptr %v2100 acquire, align 8
  %v2104 = icmp slt i64 %v2103, %v2102
  br i1 %v2104, label %b344, label %b345
b344:
  %v2105 = call i32 @sched_yield()
  br label %b343
b345:
  br label %b342
b342:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x2of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x2of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v160 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v133, ptr %v161, align 4
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
  %v336 = alloca float, i64 96, align 4
  %v458 = alloca float, i64 64, align 4
  %v803 = alloca float, i64 64, align 4
  %v1383 = alloca float, i64 96, align 4
  %v1451 = alloca float, i64 192, align 4
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
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds i64, ptr %v1, i64 5
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 15
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 16
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 18
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 19
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 31
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 32
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 33
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 34
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 35
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 36
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 37
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 39
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 41
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 42
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 43
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 44
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 45
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 46
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 47
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 48
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 49
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 50
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 51
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 52
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 53
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v164 = load ptr, ptr %v163, align 4
  %v165 = mul i64 %v2, 18432
  %v166 = add i64 %v165, 1024
  %v167 = getelementptr inbounds float, ptr %v164, i64 %v166
  %v168 = getelementptr inbounds float, ptr %v164, i64 0
  %v169 = getelementptr inbounds float, ptr %v164, i64 128
  %v170 = getelementptr inbounds float, ptr %v164, i64 256
  %v171 = getelementptr inbounds i64, ptr %v1, i64 4
  %v172 = load i64, ptr %v171, align 8
  %v173 = icmp eq i64 %v172, 0
  br i1 %v173, label %b0, label %b1
b0:
  %v174 = add i64 1, 0
  %v175 = sdiv i64 %v174, 1
  %v176 = add i64 %v2, 1
  %v177 = mul i64 %v175, %v2
  %v178 = sdiv i64 %v177, %v3
  %v179 = mul i64 %v178, 1
  %v180 = icmp slt i64 %v179, 1
  %v181 = select i1 %v180, i64 %v179, i64 1
  %v182 = mul i64 %v175, %v176
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, 1
  %v186 = select i1 %v185, i64 %v184, i64 1
  %v187 = icmp slt i64 %v186, 1
  %v188 = select i1 %v187, i64 %v186, i64 1
  br label %b2
b2:
  %v189 = phi i64 [ %v181, %b0 ], [ %v240, %b10 ]
  %v190 = icmp slt i64 %v189, %v188
  br i1 %v190, label %b3, label %b4
b3:
  %v191 = mul i64 %v189, 128
  %v192 = mul i64 %v189, 16
  %v193 = add i64 %v191, 0
  %v194 = add i64 %v192, 0
  %v195 = getelementptr inbounds float, ptr %v168, i64 %v193
  %v196 = sub i64 16, %v194
  %v197 = icmp slt i64 %v196, 0
  %v198 = select i1 %v197, i64 0, i64 %v196
  %v199 = icmp ult i64 %v198, 8
  %v200 = select i1 %v199, i64 %v198, i64 8
  %v201 = trunc i64 %v200 to i32
  %v202 = insertelement <8 x i32> poison, i32 %v201, i64 0
  %v203 = shufflevector <8 x i32> %v202, <8 x i32> poison, <8 x i32> zeroinitializer
  %v204 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v203
  %v205 = mul i64 %v194, 1
  %v206 = add i64 0, %v205
  %v207 = getelementptr inbounds float, ptr %v28, i64 %v206
  br label %b5
b5:
  %v208 = phi i64 [ 0, %b3 ], [ %v215, %b6 ]
  %v209 = icmp slt i64 %v208, 8
  br i1 %v209, label %b6, label %b7
b6:
  %v210 = mul i64 %v208, 16
  %v211 = getelementptr inbounds float, ptr %v207, i64 %v210
  %v212 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v211, <8 x i1> %v204, <8 x float> zeroinitializer)
  %v213 = mul i64 %v208, 16
  %v214 = getelementptr inbounds float, ptr %v195, i64 %v213
  store <8 x float> %v212, ptr %v214, align 4
  %v215 = add nsw i64 %v208, 1
  br label %b5
b7:
  %v216 = add i64 %v191, 8
  %v217 = add i64 %v192, 8
  %v218 = getelementptr inbounds float, ptr %v168, i64 %v216
  %v219 = sub i64 16, %v217
  %v220 = icmp slt i64 %v219, 0
  %v221 = select i1 %v220, i64 0, i64 %v219
  %v222 = icmp ult i64 %v221, 8
  %v223 = select i1 %v222, i64 %v221, i64 8
  %v224 = trunc i64 %v223 to i32
  %v225 = insertelement <8 x i32> poison, i32 %v224, i64 0
  %v226 = shufflevector <8 x i32> %v225, <8 x i32> poison, <8 x i32> zeroinitializer
  %v227 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v226
  %v228 = mul i64 %v217, 1
  %v229 = add i64 0, %v228
  %v230 = getelementptr inbounds float, ptr %v28, i64 %v229
  br label %b8
b8:
  %v231 = phi i64 [ 0, %b7 ], [ %v238, %b9 ]
  %v232 = icmp slt i64 %v231, 8
  br i1 %v232, label %b9, label %b10
b9:
  %v233 = mul i64 %v231, 16
  %v234 = getelementptr inbounds float, ptr %v230, i64 %v233
  %v235 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v234, <8 x i1> %v227, <8 x float> zeroinitializer)
  %v236 = mul i64 %v231, 16
  %v237 = getelementptr inbounds float, ptr %v218, i64 %v236
  store <8 x float> %v235, ptr %v237, align 4
  %v238 = add nsw i64 %v231, 1
  br label %b8
b10:
  %v239 = add i64 %v191, 128
  %v240 = add nsw i64 %v189, 1
  br label %b2
b4:
  %v241 = add i64 1, 0
  %v242 = sdiv i64 %v241, 1
  %v243 = add i64 %v2, 1
  %v244 = mul i64 %v242, %v2
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, 1
  %v248 = select i1 %v247, i64 %v246, i64 1
  %v249 = mul i64 %v242, %v243
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, 1
  %v253 = select i1 %v252, i64 %v251, i64 1
  %v254 = icmp slt i64 %v253, 1
  %v255 = select i1 %v254, i64 %v253, i64 1
  br label %b11
b11:
  %v256 = phi i64 [ %v248, %b4 ], [ %v284, %b16 ]
  %v257 = icmp slt i64 %v256, %v255
  br i1 %v257, label %b12, label %b13
b12:
  %v258 = mul i64 %v256, 128
  %v259 = mul i64 %v256, 8
  %v260 = add i64 %v258, 0
  %v261 = add i64 %v259, 0
  %v262 = getelementptr inbounds float, ptr %v169, i64 %v260
  %v263 = sub i64 8, %v261
  %v264 = icmp slt i64 %v263, 0
  %v265 = select i1 %v264, i64 0, i64 %v263
  %v266 = icmp ult i64 %v265, 8
  %v267 = select i1 %v266, i64 %v265, i64 8
  %v268 = trunc i64 %v267 to i32
  %v269 = insertelement <8 x i32> poison, i32 %v268, i64 0
  %v270 = shufflevector <8 x i32> %v269, <8 x i32> poison, <8 x i32> zeroinitializer
  %v271 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v270
  %v272 = mul i64 %v261, 1
  %v273 = add i64 0, %v272
  %v274 = getelementptr inbounds float, ptr %v20, i64 %v273
  br label %b14
b14:
  %v275 = phi i64 [ 0, %b12 ], [ %v282, %b15 ]
  %v276 = icmp slt i64 %v275, 16
  br i1 %v276, label %b15, label %b16
b15:
  %v277 = mul i64 %v275, 8
  %v278 = getelementptr inbounds float, ptr %v274, i64 %v277
  %v279 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v278, <8 x i1> %v271, <8 x float> zeroinitializer)
  %v280 = mul i64 %v275, 8
  %v281 = getelementptr inbounds float, ptr %v262, i64 %v280
  store <8 x float> %v279, ptr %v281, align 4
  %v282 = add nsw i64 %v275, 1
  br label %b14
b16:
  %v283 = add i64 %v258, 128
  %v284 = add nsw i64 %v256, 1
  br label %b11
b13:
  %v285 = add i64 1, 0
  %v286 = sdiv i64 %v285, 1
  %v287 = add i64 %v2, 1
  %v288 = mul i64 %v286, %v2
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, 1
  %v292 = select i1 %v291, i64 %v290, i64 1
  %v293 = mul i64 %v286, %v287
  %v294 = sdiv i64 %v293, %v3
  %v295 = mul i64 %v294, 1
  %v296 = icmp slt i64 %v295, 1
  %v297 = select i1 %v296, i64 %v295, i64 1
  %v298 = icmp slt i64 %v297, 1
  %v299 = select i1 %v298, i64 %v297, i64 1
  br label %b17
b17:
  %v300 = phi i64 [ %v292, %b13 ], [ %v328, %b22 ]
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b18, label %b19
b18:
  %v302 = mul i64 %v300, 128
  %v303 = mul i64 %v300, 8
  %v304 = add i64 %v302, 0
  %v305 = add i64 %v303, 0
  %v306 = getelementptr inbounds float, ptr %v170, i64 %v304
  %v307 = sub i64 8, %v305
  %v308 = icmp slt i64 %v307, 0
  %v309 = select i1 %v308, i64 0, i64 %v307
  %v310 = icmp ult i64 %v309, 8
  %v311 = select i1 %v310, i64 %v309, i64 8
  %v312 = trunc i64 %v311 to i32
  %v313 = insertelement <8 x i32> poison, i32 %v312, i64 0
  %v314 = shufflevector <8 x i32> %v313, <8 x i32> poison, <8 x i32> zeroinitializer
  %v315 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v314
  %v316 = mul i64 %v305, 1
  %v317 = add i64 0, %v316
  %v318 = getelementptr inbounds float, ptr %v12, i64 %v317
  br label %b20
b20:
  %v319 = phi i64 [ 0, %b18 ], [ %v326, %b21 ]
  %v320 = icmp slt i64 %v319, 16
  br i1 %v320, label %b21, label %b22
b21:
  %v321 = mul i64 %v319, 8
  %v322 = getelementptr inbounds float, ptr %v318, i64 %v321
  %v323 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v322, <8 x i1> %v315, <8 x float> zeroinitializer)
  %v324 = mul i64 %v319, 8
  %v325 = getelementptr inbounds float, ptr %v306, i64 %v324
  store <8 x float> %v323, ptr %v325, align 4
  %v326 = add nsw i64 %v319, 1
  br label %b20
b22:
  %v327 = add i64 %v302, 128
  %v328 = add nsw i64 %v300, 1
  br label %b17
b19:
  br label %b1
b1:
  %v329 = icmp sgt i64 %v3, 1
  br i1 %v329, label %b23, label %b24
b23:
  %v330 = getelementptr inbounds i64, ptr %v1, i64 3
  %v331 = atomicrmw add ptr %v330, i64 1 acq_rel
  %v332 = mul i64 %v3, 1
  br label %b25
b25:
  %v333 = load atomic i64, ptr %v330 acquire, align 8
  %v334 = icmp slt i64 %v333, %v332
  br i1 %v334, label %b26, label %b27
b26:
  %v335 = call i32 @sched_yield()
  br label %b25
b27:
  br label %b24
b24:
  %v337 = add i64 %v8, 0
  %v338 = sdiv i64 %v337, 1
  %v339 = add i64 %v2, 1
  %v340 = mul i64 %v338, %v2
  %v341 = sdiv i64 %v340, %v3
  %v342 = mul i64 %v341, 1
  %v343 = icmp slt i64 %v342, %v8
  %v344 = select i1 %v343, i64 %v342, i64 %v8
  %v345 = mul i64 %v338, %v339
  %v346 = sdiv i64 %v345, %v3
  %v347 = mul i64 %v346, 1
  %v348 = icmp slt i64 %v347, %v8
  %v349 = select i1 %v348, i64 %v347, i64 %v8
  br label %b28
b28:
  %v350 = phi i64 [ %v344, %b24 ], [ %v457, %b33 ]
  %v351 = icmp slt i64 %v350, %v349
  br i1 %v351, label %b29, label %b30
b29:
  %v352 = add i64 %v350, 96
  %v353 = icmp slt i64 %v352, %v349
  %v354 = select i1 %v353, i64 %v352, i64 %v349
  br label %b31
b31:
  %v355 = phi i64 [ 0, %b29 ], [ %v456, %b36 ]
  %v356 = icmp slt i64 %v355, 1
  br i1 %v356, label %b32, label %b33
b32:
  %v357 = sub i64 %v354, %v350
  %v358 = sub i64 6, 1
  %v359 = add i64 %v357, %v358
  %v360 = sdiv i64 %v359, 6
  br label %b34
b34:
  %v361 = phi i64 [ 0, %b32 ], [ %v455, %b41 ]
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b35, label %b36
b35:
  %v363 = mul i64 %v357, %v361
  %v364 = sdiv i64 %v363, %v360
  %v365 = add i64 %v350, %v364
  %v366 = add i64 %v361, 1
  %v367 = mul i64 %v357, %v366
  %v368 = sdiv i64 %v367, %v360
  %v369 = add i64 %v350, %v368
  %v370 = mul i64 %v355, 128
  %v371 = getelementptr inbounds float, ptr %v168, i64 %v370
  %v372 = sub i64 %v369, %v365
  %v373 = mul i64 %v365, 8
  %v374 = getelementptr inbounds float, ptr %v30, i64 %v373
  %v375 = getelementptr inbounds float, ptr %v374, i64 0
  %v376 = sub i64 %v372, 1
  %v377 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v376
  %v378 = load ptr, ptr %v377, align 4
  %v379 = icmp sgt i64 %v372, 0
  br i1 %v379, label %b37, label %b38
b37:
  call void %v378(ptr %v375, i64 8, ptr %v371, i64 8, ptr %v336)
  br label %b38
b38:
  %v380 = add i64 %v370, 128
  br label %b39
b39:
  %v381 = phi i64 [ %v365, %b38 ], [ %v454, %b44 ]
  %v382 = icmp slt i64 %v381, %v369
  br i1 %v382, label %b40, label %b41
b40:
  %v383 = sub i64 %v381, %v365
  %v384 = mul i64 %v383, 16
  %v385 = getelementptr inbounds float, ptr %v336, i64 %v384
  %v386 = mul i64 %v381, 80
  %v387 = getelementptr inbounds float, ptr %v62, i64 %v386
  %v388 = mul i64 %v381, 16
  %v389 = getelementptr inbounds float, ptr %v74, i64 %v388
  %v390 = mul i64 %v381, 16
  %v391 = getelementptr inbounds float, ptr %v84, i64 %v390
  %v392 = mul i64 %v381, 16
  %v393 = getelementptr inbounds float, ptr %v86, i64 %v392
  br label %b42
b42:
  %v394 = phi i64 [ 0, %b40 ], [ %v453, %b43 ]
  %v395 = icmp slt i64 %v394, 2
  br i1 %v395, label %b43, label %b44
b43:
  %v396 = mul i64 %v355, 2
  %v397 = add i64 %v396, %v394
  %v398 = mul i64 %v397, 8
  %v399 = add i64 0, %v394
  %v400 = mul i64 %v399, 8
  %v401 = getelementptr inbounds float, ptr %v385, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = add i64 64, %v398
  %v404 = getelementptr inbounds float, ptr %v387, i64 %v403
  %v405 = load <8 x float>, ptr %v404, align 4
  %v406 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v405)
  %v407 = fneg <8 x float> %v406
  %v408 = fcmp olt <8 x float> %v407, splat (float 0xC05A400000000000)
  %v409 = select <8 x i1> %v408, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v407
  %v410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v409, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v411 = fsub <8 x float> %v410, splat (float 0x4168000000000000)
  %v412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v411, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v409)
  %v413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v411, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v412)
  %v414 = bitcast <8 x float> %v410 to <8 x i32>
  %v415 = fmul <8 x float> %v413, %v413
  %v416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v413, <8 x float> splat (float 0x3F81227F40000000))
  %v417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v416, <8 x float> %v413, <8 x float> splat (float 0x3FA5556740000000))
  %v418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v417, <8 x float> %v413, <8 x float> splat (float 0x3FC5554B00000000))
  %v419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v418, <8 x float> %v413, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v415, <8 x float> %v419, <8 x float> %v413)
  %v421 = sub <8 x i32> %v414, splat (i32 1262485250)
  %v422 = lshr <8 x i32> %v421, splat (i32 1)
  %v423 = sub <8 x i32> %v421, %v422
  %v424 = shl <8 x i32> %v422, splat (i32 23)
  %v425 = bitcast <8 x i32> %v424 to <8 x float>
  %v426 = shl <8 x i32> %v423, splat (i32 23)
  %v427 = bitcast <8 x i32> %v426 to <8 x float>
  %v428 = fadd <8 x float> %v420, splat (float 0x3FF0000000000000)
  %v429 = fmul <8 x float> %v428, %v425
  %v430 = fmul <8 x float> %v429, %v427
  %v431 = fcmp olt <8 x float> %v405, splat (float 0x0000000000000000)
  %v432 = select <8 x i1> %v431, <8 x float> %v430, <8 x float> splat (float 0x3FF0000000000000)
  %v433 = fadd <8 x float> %v430, splat (float 0x3FF0000000000000)
  %v434 = fdiv <8 x float> %v432, %v433
  %v435 = fmul <8 x float> %v405, %v434
  %v436 = fmul <8 x float> %v402, %v435
  %v437 = add i64 0, %v398
  %v438 = getelementptr inbounds float, ptr %v389, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = fmul <8 x float> %v402, %v439
  %v441 = fmul <8 x float> %v440, %v434
  %v442 = fmul <8 x float> %v440, %v405
  %v443 = fmul <8 x float> %v442, %v434
  %v444 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v445 = shufflevector <8 x float> %v444, <8 x float> poison, <8 x i32> zeroinitializer
  %v446 = fsub <8 x float> %v445, %v434
  %v447 = fmul <8 x float> %v443, %v446
  %v448 = fadd <8 x float> %v441, %v447
  %v449 = add i64 0, %v398
  %v450 = getelementptr inbounds float, ptr %v391, i64 %v449
  store <8 x float> %v436, ptr %v450, align 4
  %v451 = add i64 0, %v398
  %v452 = getelementptr inbounds float, ptr %v393, i64 %v451
  store <8 x float> %v448, ptr %v452, align 4
  %v453 = add nsw i64 %v394, 1
  br label %b42
b44:
  %v454 = add nsw i64 %v381, 1
  br label %b39
b41:
  %v455 = add nsw i64 %v361, 1
  br label %b34
b36:
  %v456 = add nsw i64 %v355, 1
  br label %b31
b33:
  %v457 = add nsw i64 %v350, 96
  br label %b28
b30:
  %v459 = add i64 %v8, 0
  %v460 = sdiv i64 %v459, 1
  %v461 = add i64 %v2, 1
  %v462 = mul i64 %v460, %v2
  %v463 = sdiv i64 %v462, %v3
  %v464 = mul i64 %v463, 1
  %v465 = icmp slt i64 %v464, %v8
  %v466 = select i1 %v465, i64 %v464, i64 %v8
  %v467 = mul i64 %v460, %v461
  %v468 = sdiv i64 %v467, %v3
  %v469 = mul i64 %v468, 1
  %v470 = icmp slt i64 %v469, %v8
  %v471 = select i1 %v470, i64 %v469, i64 %v8
  br label %b45
b45:
  %v472 = phi i64 [ %v466, %b30 ], [ %v525, %b50 ]
  %v473 = icmp slt i64 %v472, %v471
  br i1 %v473, label %b46, label %b47
b46:
  %v474 = add i64 %v472, 96
  %v475 = icmp slt i64 %v474, %v471
  %v476 = select i1 %v475, i64 %v474, i64 %v471
  br label %b48
b48:
  %v477 = phi i64 [ 0, %b46 ], [ %v524, %b53 ]
  %v478 = icmp slt i64 %v477, 1
  br i1 %v478, label %b49, label %b50
b49:
  %v479 = sub i64 %v476, %v472
  %v480 = sub i64 8, 1
  %v481 = add i64 %v479, %v480
  %v482 = sdiv i64 %v481, 8
  br label %b51
b51:
  %v483 = phi i64 [ 0, %b49 ], [ %v523, %b58 ]
  %v484 = icmp slt i64 %v483, %v482
  br i1 %v484, label %b52, label %b53
b52:
  %v485 = mul i64 %v479, %v483
  %v486 = sdiv i64 %v485, %v482
  %v487 = add i64 %v472, %v486
  %v488 = add i64 %v483, 1
  %v489 = mul i64 %v479, %v488
  %v490 = sdiv i64 %v489, %v482
  %v491 = add i64 %v472, %v490
  %v492 = mul i64 %v477, 128
  %v493 = getelementptr inbounds float, ptr %v169, i64 %v492
  %v494 = sub i64 %v491, %v487
  %v495 = mul i64 %v487, 16
  %v496 = getelementptr inbounds float, ptr %v86, i64 %v495
  %v497 = getelementptr inbounds float, ptr %v496, i64 0
  %v498 = sub i64 %v494, 1
  %v499 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v498
  %v500 = load ptr, ptr %v499, align 4
  %v501 = icmp sgt i64 %v494, 0
  br i1 %v501, label %b54, label %b55
b54:
  call void %v500(ptr %v497, i64 16, ptr %v493, i64 16, ptr %v458)
  br label %b55
b55:
  %v502 = add i64 %v492, 128
  br label %b56
b56:
  %v503 = phi i64 [ %v487, %b55 ], [ %v522, %b61 ]
  %v504 = icmp slt i64 %v503, %v491
  br i1 %v504, label %b57, label %b58
b57:
  %v505 = sub i64 %v503, %v487
  %v506 = mul i64 %v505, 8
  %v507 = getelementptr inbounds float, ptr %v458, i64 %v506
  %v508 = mul i64 %v503, 8
  %v509 = getelementptr inbounds float, ptr %v88, i64 %v508
  br label %b59
b59:
  %v510 = phi i64 [ 0, %b57 ], [ %v521, %b60 ]
  %v511 = icmp slt i64 %v510, 1
  br i1 %v511, label %b60, label %b61
b60:
  %v512 = mul i64 %v477, 1
  %v513 = add i64 %v512, %v510
  %v514 = mul i64 %v513, 8
  %v515 = add i64 0, %v510
  %v516 = mul i64 %v515, 8
  %v517 = getelementptr inbounds float, ptr %v507, i64 %v516
  %v518 = load <8 x float>, ptr %v517, align 4
  %v519 = add i64 0, %v514
  %v520 = getelementptr inbounds float, ptr %v509, i64 %v519
  store <8 x float> %v518, ptr %v520, align 4
  %v521 = add nsw i64 %v510, 1
  br label %b59
b61:
  %v522 = add nsw i64 %v503, 1
  br label %b56
b58:
  %v523 = add nsw i64 %v483, 1
  br label %b51
b53:
  %v524 = add nsw i64 %v477, 1
  br label %b48
b50:
  %v525 = add nsw i64 %v472, 96
  br label %b45
b47:
  %v526 = add i64 %v8, 0
  %v527 = sdiv i64 %v526, 1
  %v528 = add i64 %v2, 1
  %v529 = mul i64 %v527, %v2
  %v530 = sdiv i64 %v529, %v3
  %v531 = mul i64 %v530, 1
  %v532 = icmp slt i64 %v531, %v8
  %v533 = select i1 %v532, i64 %v531, i64 %v8
  %v534 = mul i64 %v527, %v528
  %v535 = sdiv i64 %v534, %v3
  %v536 = mul i64 %v535, 1
  %v537 = icmp slt i64 %v536, %v8
  %v538 = select i1 %v537, i64 %v536, i64 %v8
  br label %b62
b62:
  %v539 = phi i64 [ %v533, %b47 ], [ %v582, %b67 ]
  %v540 = icmp slt i64 %v539, %v538
  br i1 %v540, label %b63, label %b64
b63:
  br label %b65
b65:
  %v541 = phi i64 [ 0, %b63 ], [ %v581, %b70 ]
  %v542 = icmp slt i64 %v541, 2
  br i1 %v542, label %b66, label %b67
b66:
  br label %b68
b68:
  %v543 = phi i64 [ 0, %b66 ], [ %v566, %b69 ]
  %v544 = phi <8 x float> [ splat (float 0x0000000000000000), %b66 ], [ %v565, %b69 ]
  %v545 = icmp slt i64 %v543, 8
  br i1 %v545, label %b69, label %b70
b69:
  %v546 = mul i64 %v539, 16
  %v547 = getelementptr inbounds float, ptr %v84, i64 %v546
  %v548 = mul i64 %v539, 16
  %v549 = getelementptr inbounds float, ptr %v76, i64 %v548
  %v550 = mul i64 %v541, 8
  %v551 = add i64 0, %v550
  %v552 = add i64 %v551, %v543
  %v553 = getelementptr inbounds float, ptr %v547, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 0, %v543
  %v556 = getelementptr inbounds float, ptr %v26, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = fmul <8 x float> %v554, %v557
  %v559 = mul i64 %v541, 8
  %v560 = add i64 0, %v559
  %v561 = add i64 %v560, %v543
  %v562 = getelementptr inbounds float, ptr %v549, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = fmul <8 x float> %v558, %v563
  %v565 = fadd <8 x float> %v544, %v564
  %v566 = add nsw i64 %v543, 8
  br label %b68
b70:
  %v567 = shufflevector <8 x float> %v544, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v568 = shufflevector <8 x float> %v544, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v569 = fadd <4 x float> %v567, %v568
  %v570 = shufflevector <4 x float> %v569, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v571 = shufflevector <4 x float> %v569, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v572 = fadd <2 x float> %v570, %v571
  %v573 = extractelement <2 x float> %v572, i64 0
  %v574 = extractelement <2 x float> %v572, i64 1
  %v575 = fadd float %v573, %v574
  %v576 = fadd float %v575, 0x0000000000000000
  %v577 = mul i64 %v539, 2
  %v578 = getelementptr inbounds float, ptr %v90, i64 %v577
  %v579 = add i64 0, %v541
  %v580 = getelementptr inbounds float, ptr %v578, i64 %v579
  store float %v576, ptr %v580, align 4
  %v581 = add nsw i64 %v541, 1
  br label %b65
b67:
  %v582 = add nsw i64 %v539, 1
  br label %b62
b64:
  %v583 = add i64 %v8, 0
  %v584 = sdiv i64 %v583, 1
  %v585 = add i64 %v2, 1
  %v586 = mul i64 %v584, %v2
  %v587 = sdiv i64 %v586, %v3
  %v588 = mul i64 %v587, 1
  %v589 = icmp slt i64 %v588, %v8
  %v590 = select i1 %v589, i64 %v588, i64 %v8
  %v591 = mul i64 %v584, %v585
  %v592 = sdiv i64 %v591, %v3
  %v593 = mul i64 %v592, 1
  %v594 = icmp slt i64 %v593, %v8
  %v595 = select i1 %v594, i64 %v593, i64 %v8
  br label %b71
b71:
  %v596 = phi i64 [ %v590, %b64 ], [ %v682, %b76 ]
  %v597 = icmp slt i64 %v596, %v595
  br i1 %v597, label %b72, label %b73
b72:
  br label %b74
b74:
  %v598 = phi i64 [ 0, %b72 ], [ %v681, %b79 ]
  %v599 = icmp slt i64 %v598, 2
  br i1 %v599, label %b75, label %b76
b75:
  br label %b77
b77:
  %v600 = phi i64 [ 0, %b75 ], [ %v680, %b82 ]
  %v601 = icmp slt i64 %v600, 8
  br i1 %v601, label %b78, label %b79
b78:
  br label %b80
b80:
  %v602 = phi i64 [ 0, %b78 ], [ %v661, %b81 ]
  %v603 = phi <8 x float> [ splat (float 0x0000000000000000), %b78 ], [ %v660, %b81 ]
  %v604 = icmp slt i64 %v602, 8
  br i1 %v604, label %b81, label %b82
b81:
  %v605 = mul i64 %v596, 16
  %v606 = getelementptr inbounds float, ptr %v84, i64 %v605
  %v607 = mul i64 %v596, 2
  %v608 = getelementptr inbounds float, ptr %v80, i64 %v607
  %v609 = add i64 0, %v598
  %v610 = getelementptr inbounds float, ptr %v608, i64 %v609
  %v611 = load float, ptr %v610, align 4
  %v612 = fdiv float 0x3FF0000000000000, %v611
  %v613 = mul i64 %v596, 2
  %v614 = getelementptr inbounds float, ptr %v90, i64 %v613
  %v615 = add i64 0, %v598
  %v616 = getelementptr inbounds float, ptr %v614, i64 %v615
  %v617 = load float, ptr %v616, align 4
  %v618 = fmul float %v617, %v612
  %v619 = fdiv float %v618, %v611
  %v620 = fmul float %v619, 0x3FE0000000000000
  %v621 = fdiv float %v620, %v611
  %v622 = fdiv float %v621, 0x4020000000000000
  %v623 = fneg float %v622
  %v624 = mul i64 %v596, 16
  %v625 = getelementptr inbounds float, ptr %v76, i64 %v624
  %v626 = mul i64 1, %v7
  %v627 = add i64 %v596, %v626
  %v628 = mul i64 %v627, 128
  %v629 = getelementptr inbounds float, ptr %v32, i64 %v628
  %v630 = mul i64 %v598, 8
  %v631 = add i64 0, %v630
  %v632 = add i64 %v631, %v602
  %v633 = getelementptr inbounds float, ptr %v606, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = add i64 0, %v602
  %v636 = getelementptr inbounds float, ptr %v26, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = fmul <8 x float> %v634, %v637
  %v639 = insertelement <8 x float> poison, float %v612, i64 0
  %v640 = shufflevector <8 x float> %v639, <8 x float> poison, <8 x i32> zeroinitializer
  %v641 = fmul <8 x float> %v638, %v640
  %v642 = mul i64 %v598, 8
  %v643 = add i64 0, %v642
  %v644 = add i64 %v643, %v602
  %v645 = getelementptr inbounds float, ptr %v625, i64 %v644
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = insertelement <8 x float> poison, float %v623, i64 0
  %v648 = shufflevector <8 x float> %v647, <8 x float> poison, <8 x i32> zeroinitializer
  %v649 = fmul <8 x float> %v648, %v646
  %v650 = fadd <8 x float> %v641, %v649
  %v651 = fadd <8 x float> %v650, %v649
  %v652 = mul i64 %v598, 64
  %v653 = add i64 0, %v652
  %v654 = mul i64 %v600, 8
  %v655 = add i64 %v653, %v654
  %v656 = add i64 %v655, %v602
  %v657 = getelementptr inbounds float, ptr %v629, i64 %v656
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = fmul <8 x float> %v651, %v658
  %v660 = fadd <8 x float> %v603, %v659
  %v661 = add nsw i64 %v602, 8
  br label %b80
b82:
  %v662 = shufflevector <8 x float> %v603, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v663 = shufflevector <8 x float> %v603, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v664 = fadd <4 x float> %v662, %v663
  %v665 = shufflevector <4 x float> %v664, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v666 = shufflevector <4 x float> %v664, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v667 = fadd <2 x float> %v665, %v666
  %v668 = extractelement <2 x float> %v667, i64 0
  %v669 = extractelement <2 x float> %v667, i64 1
  %v670 = fadd float %v668, %v669
  %v671 = fadd float %v670, 0x0000000000000000
  %v672 = mul i64 %v596, 16
  %v673 = getelementptr inbounds float, ptr %v92, i64 %v672
  %v674 = mul i64 %v598, 8
  %v675 = add i64 0, %v674
  %v676 = mul i64 0, 8
  %v677 = add i64 %v675, %v676
  %v678 = add i64 %v677, %v600
  %v679 = getelementptr inbounds float, ptr %v673, i64 %v678
  store float %v671, ptr %v679, align 4
  %v680 = add nsw i64 %v600, 1
  br label %b77
b79:
  %v681 = add nsw i64 %v598, 1
  br label %b74
b76:
  %v682 = add nsw i64 %v596, 1
  br label %b71
b73:
  %v683 = add i64 %v8, 0
  %v684 = sdiv i64 %v683, 1
  %v685 = add i64 %v2, 1
  %v686 = mul i64 %v684, %v2
  %v687 = sdiv i64 %v686, %v3
  %v688 = mul i64 %v687, 1
  %v689 = icmp slt i64 %v688, %v8
  %v690 = select i1 %v689, i64 %v688, i64 %v8
  %v691 = mul i64 %v684, %v685
  %v692 = sdiv i64 %v691, %v3
  %v693 = mul i64 %v692, 1
  %v694 = icmp slt i64 %v693, %v8
  %v695 = select i1 %v694, i64 %v693, i64 %v8
  br label %b83
b83:
  %v696 = phi i64 [ %v690, %b73 ], [ %v770, %b88 ]
  %v697 = icmp slt i64 %v696, %v695
  br i1 %v697, label %b84, label %b85
b84:
  br label %b86
b86:
  %v698 = phi i64 [ 0, %b84 ], [ %v769, %b91 ]
  %v699 = icmp slt i64 %v698, 2
  br i1 %v699, label %b87, label %b88
b87:
  br label %b89
b89:
  %v700 = phi i64 [ 0, %b87 ], [ %v768, %b94 ]
  %v701 = icmp slt i64 %v700, 8
  br i1 %v701, label %b90, label %b91
b90:
  br label %b92
b92:
  %v702 = phi i64 [ 0, %b90 ], [ %v767, %b97 ]
  %v703 = icmp slt i64 %v702, 8
  br i1 %v703, label %b93, label %b94
b93:
  br label %b95
b95:
  %v704 = phi i64 [ 0, %b93 ], [ %v757, %b96 ]
  %v705 = phi float [ 0x0000000000000000, %b93 ], [ %v756, %b96 ]
  %v706 = icmp slt i64 %v704, 1
  br i1 %v706, label %b96, label %b97
b96:
  %v707 = mul i64 %v696, 16
  %v708 = getelementptr inbounds float, ptr %v84, i64 %v707
  %v709 = mul i64 %v698, 8
  %v710 = add i64 0, %v709
  %v711 = add i64 %v710, %v702
  %v712 = getelementptr inbounds float, ptr %v708, i64 %v711
  %v713 = load float, ptr %v712, align 4
  %v714 = add i64 0, %v702
  %v715 = getelementptr inbounds float, ptr %v26, i64 %v714
  %v716 = load float, ptr %v715, align 4
  %v717 = fmul float %v713, %v716
  %v718 = mul i64 %v696, 2
  %v719 = getelementptr inbounds float, ptr %v80, i64 %v718
  %v720 = add i64 0, %v698
  %v721 = getelementptr inbounds float, ptr %v719, i64 %v720
  %v722 = load float, ptr %v721, align 4
  %v723 = fdiv float 0x3FF0000000000000, %v722
  %v724 = fmul float %v717, %v723
  %v725 = mul i64 %v696, 2
  %v726 = getelementptr inbounds float, ptr %v90, i64 %v725
  %v727 = add i64 0, %v698
  %v728 = getelementptr inbounds float, ptr %v726, i64 %v727
  %v729 = load float, ptr %v728, align 4
  %v730 = fmul float %v729, %v723
  %v731 = fdiv float %v730, %v722
  %v732 = fmul float %v731, 0x3FE0000000000000
  %v733 = fdiv float %v732, %v722
  %v734 = fdiv float %v733, 0x4020000000000000
  %v735 = fneg float %v734
  %v736 = mul i64 %v696, 16
  %v737 = getelementptr inbounds float, ptr %v76, i64 %v736
  %v738 = mul i64 %v698, 8
  %v739 = add i64 0, %v738
  %v740 = add i64 %v739, %v702
  %v741 = getelementptr inbounds float, ptr %v737, i64 %v740
  %v742 = load float, ptr %v741, align 4
  %v743 = fmul float %v735, %v742
  %v744 = fadd float %v724, %v743
  %v745 = fadd float %v744, %v743
  %v746 = mul i64 %v696, 16
  %v747 = getelementptr inbounds float, ptr %v64, i64 %v746
  %v748 = mul i64 %v698, 8
  %v749 = add i64 0, %v748
  %v750 = add i64 %v749, %v700
  %v751 = getelementptr inbounds float, ptr %v747, i64 %v750
  %v752 = load float, ptr %v751, align 4
  %v753 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v754 = fdiv float %v752, %v753
  %v755 = fmul float %v745, %v754
  %v756 = fadd float %v705, %v755
  %v757 = add nsw i64 %v704, 1
  br label %b95
b97:
  %v758 = fadd float %v705, 0x0000000000000000
  %v759 = mul i64 %v696, 128
  %v760 = getelementptr inbounds float, ptr %v94, i64 %v759
  %v761 = mul i64 %v698, 64
  %v762 = add i64 0, %v761
  %v763 = mul i64 %v700, 8
  %v764 = add i64 %v762, %v763
  %v765 = add i64 %v764, %v702
  %v766 = getelementptr inbounds float, ptr %v760, i64 %v765
  store float %v758, ptr %v766, align 4
  %v767 = add nsw i64 %v702, 1
  br label %b92
b94:
  %v768 = add nsw i64 %v700, 1
  br label %b89
b91:
  %v769 = add nsw i64 %v698, 1
  br label %b86
b88:
  %v770 = add nsw i64 %v696, 1
  br label %b83
b85:
  %v771 = add i64 %v8, 0
  %v772 = sdiv i64 %v771, 1
  %v773 = add i64 %v2, 1
  %v774 = mul i64 %v772, %v2
  %v775 = sdiv i64 %v774, %v3
  %v776 = mul i64 %v775, 1
  %v777 = icmp slt i64 %v776, %v8
  %v778 = select i1 %v777, i64 %v776, i64 %v8
  %v779 = mul i64 %v772, %v773
  %v780 = sdiv i64 %v779, %v3
  %v781 = mul i64 %v780, 1
  %v782 = icmp slt i64 %v781, %v8
  %v783 = select i1 %v782, i64 %v781, i64 %v8
  br label %b98
b98:
  %v784 = phi i64 [ %v778, %b85 ], [ %v802, %b103 ]
  %v785 = icmp slt i64 %v784, %v783
  br i1 %v785, label %b99, label %b100
b99:
  %v786 = mul i64 %v784, 16
  %v787 = getelementptr inbounds float, ptr %v92, i64 %v786
  %v788 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v789 = mul i64 %v784, 16
  %v790 = getelementptr inbounds float, ptr %v96, i64 %v789
  br label %b101
b101:
  %v791 = phi i64 [ 0, %b99 ], [ %v801, %b102 ]
  %v792 = icmp slt i64 %v791, 16
  br i1 %v792, label %b102, label %b103
b102:
  %v793 = add i64 0, %v791
  %v794 = getelementptr inbounds float, ptr %v787, i64 %v793
  %v795 = load <8 x float>, ptr %v794, align 4
  %v796 = insertelement <8 x float> poison, float %v788, i64 0
  %v797 = shufflevector <8 x float> %v796, <8 x float> poison, <8 x i32> zeroinitializer
  %v798 = fdiv <8 x float> %v795, %v797
  %v799 = add i64 0, %v791
  %v800 = getelementptr inbounds float, ptr %v790, i64 %v799
  store <8 x float> %v798, ptr %v800, align 4
  %v801 = add nsw i64 %v791, 8
  br label %b101
b103:
  %v802 = add nsw i64 %v784, 1
  br label %b98
b100:
  %v804 = add i64 %v8, 0
  %v805 = sdiv i64 %v804, 1
  %v806 = add i64 %v2, 1
  %v807 = mul i64 %v805, %v2
  %v808 = sdiv i64 %v807, %v3
  %v809 = mul i64 %v808, 1
  %v810 = icmp slt i64 %v809, %v8
  %v811 = select i1 %v810, i64 %v809, i64 %v8
  %v812 = mul i64 %v805, %v806
  %v813 = sdiv i64 %v812, %v3
  %v814 = mul i64 %v813, 1
  %v815 = icmp slt i64 %v814, %v8
  %v816 = select i1 %v815, i64 %v814, i64 %v8
  br label %b104
b104:
  %v817 = phi i64 [ %v811, %b100 ], [ %v870, %b109 ]
  %v818 = icmp slt i64 %v817, %v816
  br i1 %v818, label %b105, label %b106
b105:
  %v819 = add i64 %v817, 96
  %v820 = icmp slt i64 %v819, %v816
  %v821 = select i1 %v820, i64 %v819, i64 %v816
  br label %b107
b107:
  %v822 = phi i64 [ 0, %b105 ], [ %v869, %b112 ]
  %v823 = icmp slt i64 %v822, 1
  br i1 %v823, label %b108, label %b109
b108:
  %v824 = sub i64 %v821, %v817
  %v825 = sub i64 8, 1
  %v826 = add i64 %v824, %v825
  %v827 = sdiv i64 %v826, 8
  br label %b110
b110:
  %v828 = phi i64 [ 0, %b108 ], [ %v868, %b117 ]
  %v829 = icmp slt i64 %v828, %v827
  br i1 %v829, label %b111, label %b112
b111:
  %v830 = mul i64 %v824, %v828
  %v831 = sdiv i64 %v830, %v827
  %v832 = add i64 %v817, %v831
  %v833 = add i64 %v828, 1
  %v834 = mul i64 %v824, %v833
  %v835 = sdiv i64 %v834, %v827
  %v836 = add i64 %v817, %v835
  %v837 = mul i64 %v822, 128
  %v838 = getelementptr inbounds float, ptr %v170, i64 %v837
  %v839 = sub i64 %v836, %v832
  %v840 = mul i64 %v832, 16
  %v841 = getelementptr inbounds float, ptr %v96, i64 %v840
  %v842 = getelementptr inbounds float, ptr %v841, i64 0
  %v843 = sub i64 %v839, 1
  %v844 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v843
  %v845 = load ptr, ptr %v844, align 4
  %v846 = icmp sgt i64 %v839, 0
  br i1 %v846, label %b113, label %b114
b113:
  call void %v845(ptr %v842, i64 16, ptr %v838, i64 16, ptr %v803)
  br label %b114
b114:
  %v847 = add i64 %v837, 128
  br label %b115
b115:
  %v848 = phi i64 [ %v832, %b114 ], [ %v867, %b120 ]
  %v849 = icmp slt i64 %v848, %v836
  br i1 %v849, label %b116, label %b117
b116:
  %v850 = sub i64 %v848, %v832
  %v851 = mul i64 %v850, 8
  %v852 = getelementptr inbounds float, ptr %v803, i64 %v851
  %v853 = mul i64 %v848, 8
  %v854 = getelementptr inbounds float, ptr %v98, i64 %v853
  br label %b118
b118:
  %v855 = phi i64 [ 0, %b116 ], [ %v866, %b119 ]
  %v856 = icmp slt i64 %v855, 1
  br i1 %v856, label %b119, label %b120
b119:
  %v857 = mul i64 %v822, 1
  %v858 = add i64 %v857, %v855
  %v859 = mul i64 %v858, 8
  %v860 = add i64 0, %v855
  %v861 = mul i64 %v860, 8
  %v862 = getelementptr inbounds float, ptr %v852, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = add i64 0, %v859
  %v865 = getelementptr inbounds float, ptr %v854, i64 %v864
  store <8 x float> %v863, ptr %v865, align 4
  %v866 = add nsw i64 %v855, 1
  br label %b118
b120:
  %v867 = add nsw i64 %v848, 1
  br label %b115
b117:
  %v868 = add nsw i64 %v828, 1
  br label %b110
b112:
  %v869 = add nsw i64 %v822, 1
  br label %b107
b109:
  %v870 = add nsw i64 %v817, 96
  br label %b104
b106:
  %v871 = icmp sgt i64 %v3, 1
  br i1 %v871, label %b121, label %b122
b121:
  %v872 = getelementptr inbounds i64, ptr %v1, i64 3
  %v873 = atomicrmw add ptr %v872, i64 1 acq_rel
  %v874 = mul i64 %v3, 2
  br label %b123
b123:
  %v875 = load atomic i64, ptr %v872 acquire, align 8
  %v876 = icmp slt i64 %v875, %v874
  br i1 %v876, label %b124, label %b125
b124:
  %v877 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  br label %b126
b126:
  %v878 = phi i64 [ 0, %b122 ], [ %v956, %b131 ]
  %v879 = icmp slt i64 %v878, %v5
  br i1 %v879, label %b127, label %b128
b127:
  %v880 = sub i64 %v5, 1
  %v881 = sub i64 %v880, %v878
  %v882 = add i64 %v7, 0
  %v883 = sdiv i64 %v882, 1
  %v884 = add i64 %v2, 1
  %v885 = mul i64 %v883, %v2
  %v886 = sdiv i64 %v885, %v3
  %v887 = mul i64 %v886, 1
  %v888 = icmp slt i64 %v887, %v7
  %v889 = select i1 %v888, i64 %v887, i64 %v7
  %v890 = mul i64 %v883, %v884
  %v891 = sdiv i64 %v890, %v3
  %v892 = mul i64 %v891, 1
  %v893 = icmp slt i64 %v892, %v7
  %v894 = select i1 %v893, i64 %v892, i64 %v7
  br label %b129
b129:
  %v895 = phi i64 [ %v889, %b127 ], [ %v955, %b134 ]
  %v896 = icmp slt i64 %v895, %v894
  br i1 %v896, label %b130, label %b131
b130:
  br label %b132
b132:
  %v897 = phi i64 [ 0, %b130 ], [ %v954, %b133 ]
  %v898 = icmp slt i64 %v897, 16
  br i1 %v898, label %b133, label %b134
b133:
  %v899 = add i64 %v881, 1
  %v900 = and i64 %v899, 1
  %v901 = mul i64 %v900, %v7
  %v902 = add i64 %v901, %v895
  %v903 = mul i64 %v902, 128
  %v904 = getelementptr inbounds float, ptr %v34, i64 %v903
  %v905 = add i64 %v881, 0
  %v906 = and i64 %v905, %v150
  %v907 = mul i64 %v906, %v7
  %v908 = add i64 %v907, %v895
  %v909 = mul i64 %v908, 128
  %v910 = getelementptr inbounds float, ptr %v94, i64 %v909
  %v911 = add i64 %v881, 0
  %v912 = and i64 %v911, %v128
  %v913 = mul i64 %v912, %v7
  %v914 = add i64 %v913, %v895
  %v915 = mul i64 %v914, 16
  %v916 = getelementptr inbounds float, ptr %v72, i64 %v915
  %v917 = add i64 0, %v897
  %v918 = getelementptr inbounds float, ptr %v916, i64 %v917
  %v919 = load float, ptr %v918, align 4
  %v920 = add i64 %v881, 0
  %v921 = and i64 %v920, %v156
  %v922 = mul i64 %v921, %v7
  %v923 = add i64 %v922, %v895
  %v924 = mul i64 %v923, 128
  %v925 = getelementptr inbounds float, ptr %v100, i64 %v924
  %v926 = add i64 %v881, 0
  %v927 = and i64 %v926, 1
  %v928 = mul i64 %v927, %v7
  %v929 = add i64 %v928, %v895
  %v930 = mul i64 %v929, 128
  %v931 = getelementptr inbounds float, ptr %v34, i64 %v930
  %v932 = mul i64 %v897, 8
  %v933 = add i64 0, %v932
  %v934 = add i64 %v933, 0
  %v935 = getelementptr inbounds float, ptr %v904, i64 %v934
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = mul i64 %v897, 8
  %v938 = add i64 0, %v937
  %v939 = add i64 %v938, 0
  %v940 = getelementptr inbounds float, ptr %v910, i64 %v939
  %v941 = load <8 x float>, ptr %v940, align 4
  %v942 = fadd <8 x float> %v936, %v941
  %v943 = insertelement <8 x float> poison, float %v919, i64 0
  %v944 = shufflevector <8 x float> %v943, <8 x float> poison, <8 x i32> zeroinitializer
  %v945 = fmul <8 x float> %v942, %v944
  %v946 = mul i64 %v897, 8
  %v947 = add i64 0, %v946
  %v948 = add i64 %v947, 0
  %v949 = getelementptr inbounds float, ptr %v925, i64 %v948
  store <8 x float> %v942, ptr %v949, align 4
  %v950 = mul i64 %v897, 8
  %v951 = add i64 0, %v950
  %v952 = add i64 %v951, 0
  %v953 = getelementptr inbounds float, ptr %v931, i64 %v952
  store <8 x float> %v945, ptr %v953, align 4
  %v954 = add nsw i64 %v897, 1
  br label %b132
b134:
  %v955 = add nsw i64 %v895, 1
  br label %b129
b131:
  %v956 = add nsw i64 %v878, 1
  br label %b126
b128:
  %v957 = icmp sgt i64 %v3, 1
  br i1 %v957, label %b135, label %b136
b135:
  %v958 = getelementptr inbounds i64, ptr %v1, i64 3
  %v959 = atomicrmw add ptr %v958, i64 1 acq_rel
  %v960 = mul i64 %v3, 3
  br label %b137
b137:
  %v961 = load atomic i64, ptr %v958 acquire, align 8
  %v962 = icmp slt i64 %v961, %v960
  br i1 %v962, label %b138, label %b139
b138:
  %v963 = call i32 @sched_yield()
  br label %b137
b139:
  br label %b136
b136:
  %v964 = getelementptr inbounds float, ptr %v164, i64 384
  %v965 = getelementptr inbounds float, ptr %v164, i64 640
  %v966 = getelementptr inbounds i64, ptr %v1, i64 4
  %v967 = load i64, ptr %v966, align 8
  %v968 = icmp eq i64 %v967, 0
  br i1 %v968, label %b140, label %b141
b140:
  %v969 = add i64 1, 0
  %v970 = sdiv i64 %v969, 1
  %v971 = add i64 %v2, 1
  %v972 = mul i64 %v970, %v2
  %v973 = sdiv i64 %v972, %v3
  %v974 = mul i64 %v973, 1
  %v975 = icmp slt i64 %v974, 1
  %v976 = select i1 %v975, i64 %v974, i64 1
  %v977 = mul i64 %v970, %v971
  %v978 = sdiv i64 %v977, %v3
  %v979 = mul i64 %v978, 1
  %v980 = icmp slt i64 %v979, 1
  %v981 = select i1 %v980, i64 %v979, i64 1
  %v982 = icmp slt i64 %v981, 1
  %v983 = select i1 %v982, i64 %v981, i64 1
  br label %b142
b142:
  %v984 = phi i64 [ %v976, %b140 ], [ %v1035, %b150 ]
  %v985 = icmp slt i64 %v984, %v983
  br i1 %v985, label %b143, label %b144
b143:
  %v986 = mul i64 %v984, 256
  %v987 = mul i64 %v984, 16
  %v988 = add i64 %v986, 0
  %v989 = add i64 %v987, 0
  %v990 = getelementptr inbounds float, ptr %v964, i64 %v988
  %v991 = sub i64 16, %v989
  %v992 = icmp slt i64 %v991, 0
  %v993 = select i1 %v992, i64 0, i64 %v991
  %v994 = icmp ult i64 %v993, 8
  %v995 = select i1 %v994, i64 %v993, i64 8
  %v996 = trunc i64 %v995 to i32
  %v997 = insertelement <8 x i32> poison, i32 %v996, i64 0
  %v998 = shufflevector <8 x i32> %v997, <8 x i32> poison, <8 x i32> zeroinitializer
  %v999 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v998
  %v1000 = mul i64 %v989, 1
  %v1001 = add i64 0, %v1000
  %v1002 = getelementptr inbounds float, ptr %v22, i64 %v1001
  br label %b145
b145:
  %v1003 = phi i64 [ 0, %b143 ], [ %v1010, %b146 ]
  %v1004 = icmp slt i64 %v1003, 16
  br i1 %v1004, label %b146, label %b147
b146:
  %v1005 = mul i64 %v1003, 16
  %v1006 = getelementptr inbounds float, ptr %v1002, i64 %v1005
  %v1007 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1006, <8 x i1> %v999, <8 x float> zeroinitializer)
  %v1008 = mul i64 %v1003, 16
  %v1009 = getelementptr inbounds float, ptr %v990, i64 %v1008
  store <8 x float> %v1007, ptr %v1009, align 4
  %v1010 = add nsw i64 %v1003, 1
  br label %b145
b147:
  %v1011 = add i64 %v986, 8
  %v1012 = add i64 %v987, 8
  %v1013 = getelementptr inbounds float, ptr %v964, i64 %v1011
  %v1014 = sub i64 16, %v1012
  %v1015 = icmp slt i64 %v1014, 0
  %v1016 = select i1 %v1015, i64 0, i64 %v1014
  %v1017 = icmp ult i64 %v1016, 8
  %v1018 = select i1 %v1017, i64 %v1016, i64 8
  %v1019 = trunc i64 %v1018 to i32
  %v1020 = insertelement <8 x i32> poison, i32 %v1019, i64 0
  %v1021 = shufflevector <8 x i32> %v1020, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1022 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1021
  %v1023 = mul i64 %v1012, 1
  %v1024 = add i64 0, %v1023
  %v1025 = getelementptr inbounds float, ptr %v22, i64 %v1024
  br label %b148
b148:
  %v1026 = phi i64 [ 0, %b147 ], [ %v1033, %b149 ]
  %v1027 = icmp slt i64 %v1026, 16
  br i1 %v1027, label %b149, label %b150
b149:
  %v1028 = mul i64 %v1026, 16
  %v1029 = getelementptr inbounds float, ptr %v1025, i64 %v1028
  %v1030 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1029, <8 x i1> %v1022, <8 x float> zeroinitializer)
  %v1031 = mul i64 %v1026, 16
  %v1032 = getelementptr inbounds float, ptr %v1013, i64 %v1031
  store <8 x float> %v1030, ptr %v1032, align 4
  %v1033 = add nsw i64 %v1026, 1
  br label %b148
b150:
  %v1034 = add i64 %v986, 256
  %v1035 = add nsw i64 %v984, 1
  br label %b142
b144:
  %v1036 = add i64 1, 0
  %v1037 = sdiv i64 %v1036, 1
  %v1038 = add i64 %v2, 1
  %v1039 = mul i64 %v1037, %v2
  %v1040 = sdiv i64 %v1039, %v3
  %v1041 = mul i64 %v1040, 1
  %v1042 = icmp slt i64 %v1041, 1
  %v1043 = select i1 %v1042, i64 %v1041, i64 1
  %v1044 = mul i64 %v1037, %v1038
  %v1045 = sdiv i64 %v1044, %v3
  %v1046 = mul i64 %v1045, 1
  %v1047 = icmp slt i64 %v1046, 1
  %v1048 = select i1 %v1047, i64 %v1046, i64 1
  %v1049 = icmp slt i64 %v1048, 1
  %v1050 = select i1 %v1049, i64 %v1048, i64 1
  br label %b151
b151:
  %v1051 = phi i64 [ %v1043, %b144 ], [ %v1127, %b162 ]
  %v1052 = icmp slt i64 %v1051, %v1050
  br i1 %v1052, label %b152, label %b153
b152:
  %v1053 = mul i64 %v1051, 384
  %v1054 = mul i64 %v1051, 8
  %v1055 = add i64 %v1053, 0
  %v1056 = add i64 %v1054, 0
  %v1057 = getelementptr inbounds float, ptr %v965, i64 %v1055
  %v1058 = sub i64 8, %v1056
  %v1059 = icmp slt i64 %v1058, 0
  %v1060 = select i1 %v1059, i64 0, i64 %v1058
  %v1061 = icmp ult i64 %v1060, 8
  %v1062 = select i1 %v1061, i64 %v1060, i64 8
  %v1063 = trunc i64 %v1062 to i32
  %v1064 = insertelement <8 x i32> poison, i32 %v1063, i64 0
  %v1065 = shufflevector <8 x i32> %v1064, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1066 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1065
  %v1067 = mul i64 %v1056, 1
  %v1068 = add i64 0, %v1067
  %v1069 = getelementptr inbounds float, ptr %v18, i64 %v1068
  br label %b154
b154:
  %v1070 = phi i64 [ 0, %b152 ], [ %v1077, %b155 ]
  %v1071 = icmp slt i64 %v1070, 16
  br i1 %v1071, label %b155, label %b156
b155:
  %v1072 = mul i64 %v1070, 8
  %v1073 = getelementptr inbounds float, ptr %v1069, i64 %v1072
  %v1074 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1073, <8 x i1> %v1066, <8 x float> zeroinitializer)
  %v1075 = mul i64 %v1070, 8
  %v1076 = getelementptr inbounds float, ptr %v1057, i64 %v1075
  store <8 x float> %v1074, ptr %v1076, align 4
  %v1077 = add nsw i64 %v1070, 1
  br label %b154
b156:
  %v1078 = add i64 %v1053, 128
  %v1079 = add i64 %v1078, 0
  %v1080 = add i64 %v1054, 0
  %v1081 = getelementptr inbounds float, ptr %v965, i64 %v1079
  %v1082 = sub i64 8, %v1080
  %v1083 = icmp slt i64 %v1082, 0
  %v1084 = select i1 %v1083, i64 0, i64 %v1082
  %v1085 = icmp ult i64 %v1084, 8
  %v1086 = select i1 %v1085, i64 %v1084, i64 8
  %v1087 = trunc i64 %v1086 to i32
  %v1088 = insertelement <8 x i32> poison, i32 %v1087, i64 0
  %v1089 = shufflevector <8 x i32> %v1088, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1090 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1089
  %v1091 = mul i64 %v1080, 1
  %v1092 = add i64 0, %v1091
  %v1093 = getelementptr inbounds float, ptr %v16, i64 %v1092
  br label %b157
b157:
  %v1094 = phi i64 [ 0, %b156 ], [ %v1101, %b158 ]
  %v1095 = icmp slt i64 %v1094, 16
  br i1 %v1095, label %b158, label %b159
b158:
  %v1096 = mul i64 %v1094, 8
  %v1097 = getelementptr inbounds float, ptr %v1093, i64 %v1096
  %v1098 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1097, <8 x i1> %v1090, <8 x float> zeroinitializer)
  %v1099 = mul i64 %v1094, 8
  %v1100 = getelementptr inbounds float, ptr %v1081, i64 %v1099
  store <8 x float> %v1098, ptr %v1100, align 4
  %v1101 = add nsw i64 %v1094, 1
  br label %b157
b159:
  %v1102 = add i64 %v1078, 128
  %v1103 = add i64 %v1102, 0
  %v1104 = add i64 %v1054, 0
  %v1105 = getelementptr inbounds float, ptr %v965, i64 %v1103
  %v1106 = sub i64 8, %v1104
  %v1107 = icmp slt i64 %v1106, 0
  %v1108 = select i1 %v1107, i64 0, i64 %v1106
  %v1109 = icmp ult i64 %v1108, 8
  %v1110 = select i1 %v1109, i64 %v1108, i64 8
  %v1111 = trunc i64 %v1110 to i32
  %v1112 = insertelement <8 x i32> poison, i32 %v1111, i64 0
  %v1113 = shufflevector <8 x i32> %v1112, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1114 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1113
  %v1115 = mul i64 %v1104, 1
  %v1116 = add i64 0, %v1115
  %v1117 = getelementptr inbounds float, ptr %v14, i64 %v1116
  br label %b160
b160:
  %v1118 = phi i64 [ 0, %b159 ], [ %v1125, %b161 ]
  %v1119 = icmp slt i64 %v1118, 16
  br i1 %v1119, label %b161, label %b162
b161:
  %v1120 = mul i64 %v1118, 8
  %v1121 = getelementptr inbounds float, ptr %v1117, i64 %v1120
  %v1122 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1121, <8 x i1> %v1114, <8 x float> zeroinitializer)
  %v1123 = mul i64 %v1118, 8
  %v1124 = getelementptr inbounds float, ptr %v1105, i64 %v1123
  store <8 x float> %v1122, ptr %v1124, align 4
  %v1125 = add nsw i64 %v1118, 1
  br label %b160
b162:
  %v1126 = add i64 %v1102, 128
  %v1127 = add nsw i64 %v1051, 1
  br label %b151
b153:
  br label %b141
b141:
  %v1128 = icmp sgt i64 %v3, 1
  br i1 %v1128, label %b163, label %b164
b163:
  %v1129 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1130 = atomicrmw add ptr %v1129, i64 1 acq_rel
  %v1131 = mul i64 %v3, 4
  br label %b165
b165:
  %v1132 = load atomic i64, ptr %v1129 acquire, align 8
  %v1133 = icmp slt i64 %v1132, %v1131
  br i1 %v1133, label %b166, label %b167
b166:
  %v1134 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  %v1135 = add i64 %v8, 0
  %v1136 = sdiv i64 %v1135, 1
  %v1137 = add i64 %v2, 1
  %v1138 = mul i64 %v1136, %v2
  %v1139 = sdiv i64 %v1138, %v3
  %v1140 = mul i64 %v1139, 1
  %v1141 = icmp slt i64 %v1140, %v8
  %v1142 = select i1 %v1141, i64 %v1140, i64 %v8
  %v1143 = mul i64 %v1136, %v1137
  %v1144 = sdiv i64 %v1143, %v3
  %v1145 = mul i64 %v1144, 1
  %v1146 = icmp slt i64 %v1145, %v8
  %v1147 = select i1 %v1146, i64 %v1145, i64 %v8
  br label %b168
b168:
  %v1148 = phi i64 [ %v1142, %b164 ], [ %v1194, %b173 ]
  %v1149 = icmp slt i64 %v1148, %v1147
  br i1 %v1149, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1150 = phi i64 [ 0, %b169 ], [ %v1193, %b176 ]
  %v1151 = icmp slt i64 %v1150, 2
  br i1 %v1151, label %b172, label %b173
b172:
  br label %b174
b174:
  %v1152 = phi i64 [ 0, %b172 ], [ %v1192, %b179 ]
  %v1153 = icmp slt i64 %v1152, 8
  br i1 %v1153, label %b175, label %b176
b175:
  br label %b177
b177:
  %v1154 = phi i64 [ 0, %b175 ], [ %v1175, %b178 ]
  %v1155 = phi <8 x float> [ splat (float 0x0000000000000000), %b175 ], [ %v1174, %b178 ]
  %v1156 = icmp slt i64 %v1154, 8
  br i1 %v1156, label %b178, label %b179
b178:
  %v1157 = mul i64 %v1148, 128
  %v1158 = getelementptr inbounds float, ptr %v100, i64 %v1157
  %v1159 = mul i64 %v1148, 16
  %v1160 = getelementptr inbounds float, ptr %v68, i64 %v1159
  %v1161 = mul i64 %v1150, 64
  %v1162 = add i64 0, %v1161
  %v1163 = mul i64 %v1152, 8
  %v1164 = add i64 %v1162, %v1163
  %v1165 = add i64 %v1164, %v1154
  %v1166 = getelementptr inbounds float, ptr %v1158, i64 %v1165
  %v1167 = load <8 x float>, ptr %v1166, align 4
  %v1168 = mul i64 %v1150, 8
  %v1169 = add i64 0, %v1168
  %v1170 = add i64 %v1169, %v1154
  %v1171 = getelementptr inbounds float, ptr %v1160, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = fmul <8 x float> %v1167, %v1172
  %v1174 = fadd <8 x float> %v1155, %v1173
  %v1175 = add nsw i64 %v1154, 8
  br label %b177
b179:
  %v1176 = shufflevector <8 x float> %v1155, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1177 = shufflevector <8 x float> %v1155, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1178 = fadd <4 x float> %v1176, %v1177
  %v1179 = shufflevector <4 x float> %v1178, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1180 = shufflevector <4 x float> %v1178, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1181 = fadd <2 x float> %v1179, %v1180
  %v1182 = extractelement <2 x float> %v1181, i64 0
  %v1183 = extractelement <2 x float> %v1181, i64 1
  %v1184 = fadd float %v1182, %v1183
  %v1185 = fadd float %v1184, 0x0000000000000000
  %v1186 = mul i64 %v1148, 16
  %v1187 = getelementptr inbounds float, ptr %v92, i64 %v1186
  %v1188 = mul i64 %v1150, 8
  %v1189 = add i64 0, %v1188
  %v1190 = add i64 %v1189, %v1152
  %v1191 = getelementptr inbounds float, ptr %v1187, i64 %v1190
  store float %v1185, ptr %v1191, align 4
  %v1192 = add nsw i64 %v1152, 1
  br label %b174
b176:
  %v1193 = add nsw i64 %v1150, 1
  br label %b171
b173:
  %v1194 = add nsw i64 %v1148, 1
  br label %b168
b170:
  %v1195 = add i64 %v8, 0
  %v1196 = sdiv i64 %v1195, 1
  %v1197 = add i64 %v2, 1
  %v1198 = mul i64 %v1196, %v2
  %v1199 = sdiv i64 %v1198, %v3
  %v1200 = mul i64 %v1199, 1
  %v1201 = icmp slt i64 %v1200, %v8
  %v1202 = select i1 %v1201, i64 %v1200, i64 %v8
  %v1203 = mul i64 %v1196, %v1197
  %v1204 = sdiv i64 %v1203, %v3
  %v1205 = mul i64 %v1204, 1
  %v1206 = icmp slt i64 %v1205, %v8
  %v1207 = select i1 %v1206, i64 %v1205, i64 %v8
  br label %b180
b180:
  %v1208 = phi i64 [ %v1202, %b170 ], [ %v1243, %b185 ]
  %v1209 = icmp slt i64 %v1208, %v1207
  br i1 %v1209, label %b181, label %b182
b181:
  br label %b183
b183:
  %v1210 = phi i64 [ 0, %b181 ], [ %v1242, %b188 ]
  %v1211 = icmp slt i64 %v1210, 2
  br i1 %v1211, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1212 = phi i64 [ 0, %b184 ], [ %v1235, %b187 ]
  %v1213 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v1234, %b187 ]
  %v1214 = icmp slt i64 %v1212, 8
  br i1 %v1214, label %b187, label %b188
b187:
  %v1215 = mul i64 %v1208, 128
  %v1216 = getelementptr inbounds float, ptr %v100, i64 %v1215
  %v1217 = mul i64 %v1208, 16
  %v1218 = getelementptr inbounds float, ptr %v66, i64 %v1217
  %v1219 = mul i64 %v1210, 8
  %v1220 = add i64 0, %v1219
  %v1221 = add i64 %v1220, %v1212
  %v1222 = getelementptr inbounds float, ptr %v1218, i64 %v1221
  %v1223 = load float, ptr %v1222, align 4
  %v1224 = mul i64 %v1210, 64
  %v1225 = add i64 0, %v1224
  %v1226 = add i64 %v1225, 0
  %v1227 = mul i64 %v1212, 8
  %v1228 = add i64 %v1226, %v1227
  %v1229 = getelementptr inbounds float, ptr %v1216, i64 %v1228
  %v1230 = load <8 x float>, ptr %v1229, align 4
  %v1231 = insertelement <8 x float> poison, float %v1223, i64 0
  %v1232 = shufflevector <8 x float> %v1231, <8 x float> poison, <8 x i32> zeroinitializer
  %v1233 = fmul <8 x float> %v1230, %v1232
  %v1234 = fadd <8 x float> %v1213, %v1233
  %v1235 = add nsw i64 %v1212, 1
  br label %b186
b188:
  %v1236 = mul i64 %v1208, 16
  %v1237 = getelementptr inbounds float, ptr %v102, i64 %v1236
  %v1238 = mul i64 %v1210, 8
  %v1239 = add i64 0, %v1238
  %v1240 = add i64 %v1239, 0
  %v1241 = getelementptr inbounds float, ptr %v1237, i64 %v1240
  store <8 x float> %v1213, ptr %v1241, align 4
  %v1242 = add nsw i64 %v1210, 1
  br label %b183
b185:
  %v1243 = add nsw i64 %v1208, 1
  br label %b180
b182:
  %v1244 = add i64 %v8, 0
  %v1245 = sdiv i64 %v1244, 1
  %v1246 = add i64 %v2, 1
  %v1247 = mul i64 %v1245, %v2
  %v1248 = sdiv i64 %v1247, %v3
  %v1249 = mul i64 %v1248, 1
  %v1250 = icmp slt i64 %v1249, %v8
  %v1251 = select i1 %v1250, i64 %v1249, i64 %v8
  %v1252 = mul i64 %v1245, %v1246
  %v1253 = sdiv i64 %v1252, %v3
  %v1254 = mul i64 %v1253, 1
  %v1255 = icmp slt i64 %v1254, %v8
  %v1256 = select i1 %v1255, i64 %v1254, i64 %v8
  br label %b189
b189:
  %v1257 = phi i64 [ %v1251, %b182 ], [ %v1305, %b194 ]
  %v1258 = icmp slt i64 %v1257, %v1256
  br i1 %v1258, label %b190, label %b191
b190:
  br label %b192
b192:
  %v1259 = phi i64 [ 0, %b190 ], [ %v1304, %b197 ]
  %v1260 = icmp slt i64 %v1259, 2
  br i1 %v1260, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1261 = phi i64 [ 0, %b193 ], [ %v1303, %b200 ]
  %v1262 = icmp slt i64 %v1261, 8
  br i1 %v1262, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1263 = phi i64 [ 0, %b196 ], [ %v1286, %b199 ]
  %v1264 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v1285, %b199 ]
  %v1265 = icmp slt i64 %v1263, 8
  br i1 %v1265, label %b199, label %b200
b199:
  %v1266 = mul i64 %v1257, 128
  %v1267 = getelementptr inbounds float, ptr %v100, i64 %v1266
  %v1268 = mul i64 %v1257, 128
  %v1269 = getelementptr inbounds float, ptr %v32, i64 %v1268
  %v1270 = mul i64 %v1259, 64
  %v1271 = add i64 0, %v1270
  %v1272 = mul i64 %v1261, 8
  %v1273 = add i64 %v1271, %v1272
  %v1274 = add i64 %v1273, %v1263
  %v1275 = getelementptr inbounds float, ptr %v1267, i64 %v1274
  %v1276 = load <8 x float>, ptr %v1275, align 4
  %v1277 = mul i64 %v1259, 64
  %v1278 = add i64 0, %v1277
  %v1279 = mul i64 %v1261, 8
  %v1280 = add i64 %v1278, %v1279
  %v1281 = add i64 %v1280, %v1263
  %v1282 = getelementptr inbounds float, ptr %v1269, i64 %v1281
  %v1283 = load <8 x float>, ptr %v1282, align 4
  %v1284 = fmul <8 x float> %v1276, %v1283
  %v1285 = fadd <8 x float> %v1264, %v1284
  %v1286 = add nsw i64 %v1263, 8
  br label %b198
b200:
  %v1287 = shufflevector <8 x float> %v1264, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1288 = shufflevector <8 x float> %v1264, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1289 = fadd <4 x float> %v1287, %v1288
  %v1290 = shufflevector <4 x float> %v1289, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1291 = shufflevector <4 x float> %v1289, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1292 = fadd <2 x float> %v1290, %v1291
  %v1293 = extractelement <2 x float> %v1292, i64 0
  %v1294 = extractelement <2 x float> %v1292, i64 1
  %v1295 = fadd float %v1293, %v1294
  %v1296 = fadd float %v1295, 0x0000000000000000
  %v1297 = mul i64 %v1257, 16
  %v1298 = getelementptr inbounds float, ptr %v104, i64 %v1297
  %v1299 = mul i64 %v1259, 8
  %v1300 = add i64 0, %v1299
  %v1301 = add i64 %v1300, %v1261
  %v1302 = getelementptr inbounds float, ptr %v1298, i64 %v1301
  store float %v1296, ptr %v1302, align 4
  %v1303 = add nsw i64 %v1261, 1
  br label %b195
b197:
  %v1304 = add nsw i64 %v1259, 1
  br label %b192
b194:
  %v1305 = add nsw i64 %v1257, 1
  br label %b189
b191:
  %v1306 = add i64 %v8, 0
  %v1307 = sdiv i64 %v1306, 1
  %v1308 = add i64 %v2, 1
  %v1309 = mul i64 %v1307, %v2
  %v1310 = sdiv i64 %v1309, %v3
  %v1311 = mul i64 %v1310, 1
  %v1312 = icmp slt i64 %v1311, %v8
  %v1313 = select i1 %v1312, i64 %v1311, i64 %v8
  %v1314 = mul i64 %v1307, %v1308
  %v1315 = sdiv i64 %v1314, %v3
  %v1316 = mul i64 %v1315, 1
  %v1317 = icmp slt i64 %v1316, %v8
  %v1318 = select i1 %v1317, i64 %v1316, i64 %v8
  br label %b201
b201:
  %v1319 = phi i64 [ %v1313, %b191 ], [ %v1382, %b206 ]
  %v1320 = icmp slt i64 %v1319, %v1318
  br i1 %v1320, label %b202, label %b203
b202:
  %v1321 = mul i64 %v1319, 16
  %v1322 = getelementptr inbounds float, ptr %v104, i64 %v1321
  %v1323 = mul i64 %v1319, 16
  %v1324 = getelementptr inbounds float, ptr %v72, i64 %v1323
  %v1325 = mul i64 %v1319, 16
  %v1326 = getelementptr inbounds float, ptr %v70, i64 %v1325
  %v1327 = mul i64 %v1319, 16
  %v1328 = getelementptr inbounds float, ptr %v106, i64 %v1327
  br label %b204
b204:
  %v1329 = phi i64 [ 0, %b202 ], [ %v1381, %b205 ]
  %v1330 = icmp slt i64 %v1329, 16
  br i1 %v1330, label %b205, label %b206
b205:
  %v1331 = add i64 0, %v1329
  %v1332 = getelementptr inbounds float, ptr %v1322, i64 %v1331
  %v1333 = load <8 x float>, ptr %v1332, align 4
  %v1334 = add i64 0, %v1329
  %v1335 = getelementptr inbounds float, ptr %v1324, i64 %v1334
  %v1336 = load <8 x float>, ptr %v1335, align 4
  %v1337 = fmul <8 x float> %v1333, %v1336
  %v1338 = insertelement <8 x float> poison, float 0x4030000000000000, i64 0
  %v1339 = shufflevector <8 x float> %v1338, <8 x float> poison, <8 x i32> zeroinitializer
  %v1340 = fdiv <8 x float> %v1337, %v1339
  %v1341 = add i64 0, %v1329
  %v1342 = getelementptr inbounds float, ptr %v1326, i64 %v1341
  %v1343 = load <8 x float>, ptr %v1342, align 4
  %v1344 = add i64 0, %v1329
  %v1345 = getelementptr inbounds float, ptr %v24, i64 %v1344
  %v1346 = load <8 x float>, ptr %v1345, align 4
  %v1347 = fadd <8 x float> %v1343, %v1346
  %v1348 = fneg <8 x float> %v1347
  %v1349 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1348)
  %v1350 = fneg <8 x float> %v1349
  %v1351 = fcmp olt <8 x float> %v1350, splat (float 0xC05A400000000000)
  %v1352 = select <8 x i1> %v1351, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1350
  %v1353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1352, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1354 = fsub <8 x float> %v1353, splat (float 0x4168000000000000)
  %v1355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1354, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1352)
  %v1356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1354, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1355)
  %v1357 = bitcast <8 x float> %v1353 to <8 x i32>
  %v1358 = fmul <8 x float> %v1356, %v1356
  %v1359 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1356, <8 x float> splat (float 0x3F81227F40000000))
  %v1360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1359, <8 x float> %v1356, <8 x float> splat (float 0x3FA5556740000000))
  %v1361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1360, <8 x float> %v1356, <8 x float> splat (float 0x3FC5554B00000000))
  %v1362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1361, <8 x float> %v1356, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1358, <8 x float> %v1362, <8 x float> %v1356)
  %v1364 = sub <8 x i32> %v1357, splat (i32 1262485250)
  %v1365 = lshr <8 x i32> %v1364, splat (i32 1)
  %v1366 = sub <8 x i32> %v1364, %v1365
  %v1367 = shl <8 x i32> %v1365, splat (i32 23)
  %v1368 = bitcast <8 x i32> %v1367 to <8 x float>
  %v1369 = shl <8 x i32> %v1366, splat (i32 23)
  %v1370 = bitcast <8 x i32> %v1369 to <8 x float>
  %v1371 = fadd <8 x float> %v1363, splat (float 0x3FF0000000000000)
  %v1372 = fmul <8 x float> %v1371, %v1368
  %v1373 = fmul <8 x float> %v1372, %v1370
  %v1374 = fcmp olt <8 x float> %v1348, splat (float 0x0000000000000000)
  %v1375 = select <8 x i1> %v1374, <8 x float> %v1373, <8 x float> splat (float 0x3FF0000000000000)
  %v1376 = fadd <8 x float> %v1373, splat (float 0x3FF0000000000000)
  %v1377 = fdiv <8 x float> %v1375, %v1376
  %v1378 = fmul <8 x float> %v1340, %v1377
  %v1379 = add i64 0, %v1329
  %v1380 = getelementptr inbounds float, ptr %v1328, i64 %v1379
  store <8 x float> %v1378, ptr %v1380, align 4
  %v1381 = add nsw i64 %v1329, 8
  br label %b204
b206:
  %v1382 = add nsw i64 %v1319, 1
  br label %b201
b203:
  %v1384 = add i64 %v8, 0
  %v1385 = sdiv i64 %v1384, 1
  %v1386 = add i64 %v2, 1
  %v1387 = mul i64 %v1385, %v2
  %v1388 = sdiv i64 %v1387, %v3
  %v1389 = mul i64 %v1388, 1
  %v1390 = icmp slt i64 %v1389, %v8
  %v1391 = select i1 %v1390, i64 %v1389, i64 %v8
  %v1392 = mul i64 %v1385, %v1386
  %v1393 = sdiv i64 %v1392, %v3
  %v1394 = mul i64 %v1393, 1
  %v1395 = icmp slt i64 %v1394, %v8
  %v1396 = select i1 %v1395, i64 %v1394, i64 %v8
  br label %b207
b207:
  %v1397 = phi i64 [ %v1391, %b203 ], [ %v1450, %b212 ]
  %v1398 = icmp slt i64 %v1397, %v1396
  br i1 %v1398, label %b208, label %b209
b208:
  %v1399 = add i64 %v1397, 96
  %v1400 = icmp slt i64 %v1399, %v1396
  %v1401 = select i1 %v1400, i64 %v1399, i64 %v1396
  br label %b210
b210:
  %v1402 = phi i64 [ 0, %b208 ], [ %v1449, %b215 ]
  %v1403 = icmp slt i64 %v1402, 1
  br i1 %v1403, label %b211, label %b212
b211:
  %v1404 = sub i64 %v1401, %v1397
  %v1405 = sub i64 6, 1
  %v1406 = add i64 %v1404, %v1405
  %v1407 = sdiv i64 %v1406, 6
  br label %b213
b213:
  %v1408 = phi i64 [ 0, %b211 ], [ %v1448, %b220 ]
  %v1409 = icmp slt i64 %v1408, %v1407
  br i1 %v1409, label %b214, label %b215
b214:
  %v1410 = mul i64 %v1404, %v1408
  %v1411 = sdiv i64 %v1410, %v1407
  %v1412 = add i64 %v1397, %v1411
  %v1413 = add i64 %v1408, 1
  %v1414 = mul i64 %v1404, %v1413
  %v1415 = sdiv i64 %v1414, %v1407
  %v1416 = add i64 %v1397, %v1415
  %v1417 = mul i64 %v1402, 256
  %v1418 = getelementptr inbounds float, ptr %v964, i64 %v1417
  %v1419 = sub i64 %v1416, %v1412
  %v1420 = mul i64 %v1412, 16
  %v1421 = getelementptr inbounds float, ptr %v106, i64 %v1420
  %v1422 = getelementptr inbounds float, ptr %v1421, i64 0
  %v1423 = sub i64 %v1419, 1
  %v1424 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1423
  %v1425 = load ptr, ptr %v1424, align 4
  %v1426 = icmp sgt i64 %v1419, 0
  br i1 %v1426, label %b216, label %b217
b216:
  call void %v1425(ptr %v1422, i64 16, ptr %v1418, i64 16, ptr %v1383)
  br label %b217
b217:
  %v1427 = add i64 %v1417, 256
  br label %b218
b218:
  %v1428 = phi i64 [ %v1412, %b217 ], [ %v1447, %b223 ]
  %v1429 = icmp slt i64 %v1428, %v1416
  br i1 %v1429, label %b219, label %b220
b219:
  %v1430 = sub i64 %v1428, %v1412
  %v1431 = mul i64 %v1430, 16
  %v1432 = getelementptr inbounds float, ptr %v1383, i64 %v1431
  %v1433 = mul i64 %v1428, 16
  %v1434 = getelementptr inbounds float, ptr %v104, i64 %v1433
  br label %b221
b221:
  %v1435 = phi i64 [ 0, %b219 ], [ %v1446, %b222 ]
  %v1436 = icmp slt i64 %v1435, 2
  br i1 %v1436, label %b222, label %b223
b222:
  %v1437 = mul i64 %v1402, 2
  %v1438 = add i64 %v1437, %v1435
  %v1439 = mul i64 %v1438, 8
  %v1440 = add i64 0, %v1435
  %v1441 = mul i64 %v1440, 8
  %v1442 = getelementptr inbounds float, ptr %v1432, i64 %v1441
  %v1443 = load <8 x float>, ptr %v1442, align 4
  %v1444 = add i64 0, %v1439
  %v1445 = getelementptr inbounds float, ptr %v1434, i64 %v1444
  store <8 x float> %v1443, ptr %v1445, align 4
  %v1446 = add nsw i64 %v1435, 1
  br label %b221
b223:
  %v1447 = add nsw i64 %v1428, 1
  br label %b218
b220:
  %v1448 = add nsw i64 %v1408, 1
  br label %b213
b215:
  %v1449 = add nsw i64 %v1402, 1
  br label %b210
b212:
  %v1450 = add nsw i64 %v1397, 96
  br label %b207
b209:
  %v1452 = add i64 %v8, 0
  %v1453 = sdiv i64 %v1452, 1
  %v1454 = add i64 %v2, 1
  %v1455 = mul i64 %v1453, %v2
  %v1456 = sdiv i64 %v1455, %v3
  %v1457 = mul i64 %v1456, 1
  %v1458 = icmp slt i64 %v1457, %v8
  %v1459 = select i1 %v1458, i64 %v1457, i64 %v8
  %v1460 = mul i64 %v1453, %v1454
  %v1461 = sdiv i64 %v1460, %v3
  %v1462 = mul i64 %v1461, 1
  %v1463 = icmp slt i64 %v1462, %v8
  %v1464 = select i1 %v1463, i64 %v1462, i64 %v8
  br label %b224
b224:
  %v1465 = phi i64 [ %v1459, %b209 ], [ %v1560, %b229 ]
  %v1466 = icmp slt i64 %v1465, %v1464
  br i1 %v1466, label %b225, label %b226
b225:
  %v1467 = add i64 %v1465, 96
  %v1468 = icmp slt i64 %v1467, %v1464
  %v1469 = select i1 %v1468, i64 %v1467, i64 %v1464
  br label %b227
b227:
  %v1470 = phi i64 [ 0, %b225 ], [ %v1559, %b232 ]
  %v1471 = icmp slt i64 %v1470, 1
  br i1 %v1471, label %b228, label %b229
b228:
  %v1472 = sub i64 %v1469, %v1465
  %v1473 = sub i64 8, 1
  %v1474 = add i64 %v1472, %v1473
  %v1475 = sdiv i64 %v1474, 8
  br label %b230
b230:
  %v1476 = phi i64 [ 0, %b228 ], [ %v1558, %b241 ]
  %v1477 = icmp slt i64 %v1476, %v1475
  br i1 %v1477, label %b231, label %b232
b231:
  %v1478 = mul i64 %v1472, %v1476
  %v1479 = sdiv i64 %v1478, %v1475
  %v1480 = add i64 %v1465, %v1479
  %v1481 = add i64 %v1476, 1
  %v1482 = mul i64 %v1472, %v1481
  %v1483 = sdiv i64 %v1482, %v1475
  %v1484 = add i64 %v1465, %v1483
  %v1485 = mul i64 %v1470, 384
  %v1486 = getelementptr inbounds float, ptr %v965, i64 %v1485
  %v1487 = sub i64 %v1484, %v1480
  %v1488 = mul i64 %v1480, 16
  %v1489 = getelementptr inbounds float, ptr %v104, i64 %v1488
  %v1490 = getelementptr inbounds float, ptr %v1489, i64 0
  %v1491 = sub i64 %v1487, 1
  %v1492 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_0, i64 %v1491
  %v1493 = load ptr, ptr %v1492, align 4
  %v1494 = icmp sgt i64 %v1487, 0
  br i1 %v1494, label %b233, label %b234
b233:
  call void %v1493(ptr %v1490, i64 16, ptr %v1486, i64 16, ptr %v1451)
  br label %b234
b234:
  %v1495 = add i64 %v1485, 128
  %v1496 = getelementptr inbounds float, ptr %v965, i64 %v1495
  %v1497 = sub i64 %v1484, %v1480
  %v1498 = mul i64 %v1480, 16
  %v1499 = getelementptr inbounds float, ptr %v102, i64 %v1498
  %v1500 = getelementptr inbounds float, ptr %v1499, i64 0
  %v1501 = sub i64 %v1497, 1
  %v1502 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_1, i64 %v1501
  %v1503 = load ptr, ptr %v1502, align 4
  %v1504 = icmp sgt i64 %v1497, 0
  br i1 %v1504, label %b235, label %b236
b235:
  call void %v1503(ptr %v1500, i64 16, ptr %v1496, i64 16, ptr %v1451)
  br label %b236
b236:
  %v1505 = add i64 %v1495, 128
  %v1506 = getelementptr inbounds float, ptr %v965, i64 %v1505
  %v1507 = sub i64 %v1484, %v1480
  %v1508 = mul i64 %v1480, 16
  %v1509 = getelementptr inbounds float, ptr %v92, i64 %v1508
  %v1510 = getelementptr inbounds float, ptr %v1509, i64 0
  %v1511 = sub i64 %v1507, 1
  %v1512 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_2, i64 %v1511
  %v1513 = load ptr, ptr %v1512, align 4
  %v1514 = icmp sgt i64 %v1507, 0
  br i1 %v1514, label %b237, label %b238
b237:
  call void %v1513(ptr %v1510, i64 16, ptr %v1506, i64 16, ptr %v1451)
  br label %b238
b238:
  %v1515 = add i64 %v1505, 128
  br label %b239
b239:
  %v1516 = phi i64 [ %v1480, %b238 ], [ %v1557, %b244 ]
  %v1517 = icmp slt i64 %v1516, %v1484
  br i1 %v1517, label %b240, label %b241
b240:
  %v1518 = sub i64 %v1516, %v1480
  %v1519 = mul i64 %v1518, 24
  %v1520 = getelementptr inbounds float, ptr %v1451, i64 %v1519
  %v1521 = mul i64 %v1516, 8
  %v1522 = getelementptr inbounds float, ptr %v88, i64 %v1521
  %v1523 = mul i64 %v1516, 8
  %v1524 = getelementptr inbounds float, ptr %v98, i64 %v1523
  %v1525 = mul i64 %v1516, 8
  %v1526 = getelementptr inbounds float, ptr %v38, i64 %v1525
  br label %b242
b242:
  %v1527 = phi i64 [ 0, %b240 ], [ %v1556, %b243 ]
  %v1528 = icmp slt i64 %v1527, 1
  br i1 %v1528, label %b243, label %b244
b243:
  %v1529 = mul i64 %v1470, 1
  %v1530 = add i64 %v1529, %v1527
  %v1531 = mul i64 %v1530, 8
  %v1532 = add i64 0, %v1527
  %v1533 = mul i64 %v1532, 8
  %v1534 = getelementptr inbounds float, ptr %v1520, i64 %v1533
  %v1535 = load <8 x float>, ptr %v1534, align 4
  %v1536 = add i64 1, %v1527
  %v1537 = mul i64 %v1536, 8
  %v1538 = getelementptr inbounds float, ptr %v1520, i64 %v1537
  %v1539 = load <8 x float>, ptr %v1538, align 4
  %v1540 = add i64 2, %v1527
  %v1541 = mul i64 %v1540, 8
  %v1542 = getelementptr inbounds float, ptr %v1520, i64 %v1541
  %v1543 = load <8 x float>, ptr %v1542, align 4
  %v1544 = add i64 0, %v1531
  %v1545 = getelementptr inbounds float, ptr %v1522, i64 %v1544
  %v1546 = load <8 x float>, ptr %v1545, align 4
  %v1547 = fadd <8 x float> %v1546, %v1535
  %v1548 = fadd <8 x float> %v1547, %v1539
  %v1549 = fadd <8 x float> %v1548, %v1543
  %v1550 = add i64 0, %v1531
  %v1551 = getelementptr inbounds float, ptr %v1524, i64 %v1550
  %v1552 = load <8 x float>, ptr %v1551, align 4
  %v1553 = fadd <8 x float> %v1549, %v1552
  %v1554 = add i64 0, %v1531
  %v1555 = getelementptr inbounds float, ptr %v1526, i64 %v1554
  store <8 x float> %v1553, ptr %v1555, align 4
  %v1556 = add nsw i64 %v1527, 1
  br label %b242
b244:
  %v1557 = add nsw i64 %v1516, 1
  br label %b239
b241:
  %v1558 = add nsw i64 %v1476, 1
  br label %b230
b232:
  %v1559 = add nsw i64 %v1470, 1
  br label %b227
b229:
  %v1560 = add nsw i64 %v1465, 96
  br label %b224
b226:
  %v1561 = icmp sgt i64 %v3, 1
  br i1 %v1561, label %b245, label %b246
b245:
  %v1562 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1563 = atomicrmw add ptr %v1562, i64 1 acq_rel
  %v1564 = mul i64 %v3, 5
  br label %b247
b247:
  %v1565 = load atomic i64, ptr %v1562 acquire, align 8
  %v1566 = icmp slt i64 %v1565, %v1564
  br i1 %v1566, label %b248, label %b249
b248:
  %v1567 = call i32 @sched_yield()
  br label %b247
b249:
  br label %b246
b246:
  %v1568 = mul i64 0, 16
  %v1569 = getelementptr inbounds float, ptr %v96, i64 %v1568
  %v1570 = getelementptr inbounds float, ptr %v1569, i64 0
  %v1571 = mul i64 0, 8
  %v1572 = getelementptr inbounds float, ptr %v10, i64 %v1571
  %v1573 = getelementptr inbounds float, ptr %v1572, i64 0
  %v1574 = getelementptr inbounds float, ptr %v167, i64 12288
  %v1575 = add i64 16, 1
  %v1576 = sdiv i64 %v1575, 2
  %v1577 = add i64 %v2, 1
  %v1578 = mul i64 %v1576, %v2
  %v1579 = sdiv i64 %v1578, %v3
  %v1580 = mul i64 %v1579, 2
  %v1581 = icmp slt i64 %v1580, 16
  %v1582 = select i1 %v1581, i64 %v1580, i64 16
  %v1583 = mul i64 %v1576, %v1577
  %v1584 = sdiv i64 %v1583, %v3
  %v1585 = mul i64 %v1584, 2
  %v1586 = icmp slt i64 %v1585, 16
  %v1587 = select i1 %v1586, i64 %v1585, i64 16
  %v1588 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b250
b250:
  %v1589 = phi i64 [ %v1582, %b246 ], [ %v1597, %b255 ]
  %v1590 = icmp slt i64 %v1589, %v1587
  br i1 %v1590, label %b251, label %b252
b251:
  %v1591 = mul i64 %v1589, 8
  %v1592 = getelementptr inbounds float, ptr %v1588, i64 %v1591
  br label %b253
b253:
  %v1593 = phi i64 [ 0, %b251 ], [ %v1596, %b254 ]
  %v1594 = icmp slt i64 %v1593, 8
  br i1 %v1594, label %b254, label %b255
b254:
  %v1595 = getelementptr inbounds float, ptr %v1592, i64 %v1593
  store float 0x0000000000000000, ptr %v1595, align 4
  %v1596 = add nsw i64 %v1593, 1
  br label %b253
b255:
  %v1597 = add nsw i64 %v1589, 1
  br label %b250
b252:
  %v1598 = mul i64 %v8, 1
  br label %b256
b256:
  %v1599 = phi i64 [ 0, %b252 ], [ %v1703, %b261 ]
  %v1600 = icmp slt i64 %v1599, %v1598
  br i1 %v1600, label %b257, label %b258
b257:
  %v1601 = sub i64 %v1598, %v1599
  %v1602 = icmp slt i64 %v1601, 384
  %v1603 = select i1 %v1602, i64 %v1601, i64 384
  br label %b259
b259:
  %v1604 = phi i64 [ %v1582, %b257 ], [ %v1702, %b285 ]
  %v1605 = icmp slt i64 %v1604, %v1587
  br i1 %v1605, label %b260, label %b261
b260:
  %v1606 = sub i64 %v1587, %v1604
  %v1607 = icmp slt i64 %v1606, 64
  %v1608 = select i1 %v1607, i64 %v1606, i64 64
  %v1609 = sdiv i64 %v1608, 2
  %v1610 = mul i64 %v1609, 2
  %v1611 = sub i64 %v1608, %v1610
  %v1612 = mul i64 %v1599, 16
  %v1613 = add i64 %v1612, %v1604
  %v1614 = getelementptr inbounds float, ptr %v1570, i64 %v1613
  br label %b262
b262:
  %v1615 = phi i64 [ 0, %b260 ], [ %v1641, %b270 ]
  %v1616 = icmp slt i64 %v1615, %v1603
  br i1 %v1616, label %b263, label %b264
b263:
  %v1617 = mul i64 %v1615, 16
  %v1618 = getelementptr inbounds float, ptr %v1614, i64 %v1617
  %v1619 = mul i64 %v1615, 2
  %v1620 = getelementptr inbounds float, ptr %v1574, i64 %v1619
  br label %b265
b265:
  %v1621 = phi i64 [ 0, %b263 ], [ %v1630, %b266 ]
  %v1622 = icmp slt i64 %v1621, %v1609
  br i1 %v1622, label %b266, label %b267
b266:
  %v1623 = mul i64 %v1621, 2
  %v1624 = getelementptr inbounds float, ptr %v1618, i64 %v1623
  %v1625 = mul i64 %v1621, 768
  %v1626 = getelementptr inbounds float, ptr %v1620, i64 %v1625
  %v1627 = getelementptr inbounds float, ptr %v1624, i64 0
  %v1628 = load <2 x float>, ptr %v1627, align 4
  %v1629 = getelementptr inbounds float, ptr %v1626, i64 0
  store <2 x float> %v1628, ptr %v1629, align 4
  %v1630 = add nsw i64 %v1621, 1
  br label %b265
b267:
  %v1631 = mul i64 %v1609, 2
  %v1632 = getelementptr inbounds float, ptr %v1618, i64 %v1631
  %v1633 = mul i64 %v1609, 768
  %v1634 = getelementptr inbounds float, ptr %v1620, i64 %v1633
  br label %b268
b268:
  %v1635 = phi i64 [ 0, %b267 ], [ %v1640, %b269 ]
  %v1636 = icmp slt i64 %v1635, %v1611
  br i1 %v1636, label %b269, label %b270
b269:
  %v1637 = getelementptr inbounds float, ptr %v1632, i64 %v1635
  %v1638 = load float, ptr %v1637, align 4
  %v1639 = getelementptr inbounds float, ptr %v1634, i64 %v1635
  store float %v1638, ptr %v1639, align 4
  %v1640 = add nsw i64 %v1635, 1
  br label %b268, !llvm.loop !0
b270:
  %v1641 = add nsw i64 %v1615, 1
  br label %b262
b264:
  br label %b271
b271:
  %v1642 = phi i64 [ 0, %b264 ], [ %v1677, %b279 ]
  %v1643 = icmp slt i64 %v1642, 0
  br i1 %v1643, label %b272, label %b273
b272:
  %v1644 = mul i64 %v1599, 8
  %v1645 = add i64 %v1644, %v1642
  %v1646 = getelementptr inbounds float, ptr %v1573, i64 %v1645
  br label %b274
b274:
  %v1647 = phi i64 [ 0, %b272 ], [ %v1665, %b275 ]
  %v1648 = icmp slt i64 %v1647, %v1603
  br i1 %v1648, label %b275, label %b276
b275:
  %v1649 = mul i64 %v1647, 8
  %v1650 = getelementptr inbounds float, ptr %v1646, i64 %v1649
  %v1651 = mul i64 %v1647, 32
  %v1652 = getelementptr inbounds float, ptr %v167, i64 %v1651
  %v1653 = getelementptr inbounds float, ptr %v1650, i64 0
  %v1654 = load <8 x float>, ptr %v1653, align 4
  %v1655 = getelementptr inbounds float, ptr %v1652, i64 0
  store <8 x float> %v1654, ptr %v1655, align 4
  %v1656 = getelementptr inbounds float, ptr %v1650, i64 8
  %v1657 = load <8 x float>, ptr %v1656, align 4
  %v1658 = getelementptr inbounds float, ptr %v1652, i64 8
  store <8 x float> %v1657, ptr %v1658, align 4
  %v1659 = getelementptr inbounds float, ptr %v1650, i64 16
  %v1660 = load <8 x float>, ptr %v1659, align 4
  %v1661 = getelementptr inbounds float, ptr %v1652, i64 16
  store <8 x float> %v1660, ptr %v1661, align 4
  %v1662 = getelementptr inbounds float, ptr %v1650, i64 24
  %v1663 = load <8 x float>, ptr %v1662, align 4
  %v1664 = getelementptr inbounds float, ptr %v1652, i64 24
  store <8 x float> %v1663, ptr %v1664, align 4
  %v1665 = add nsw i64 %v1647, 1
  br label %b274
b276:
  %v1666 = sdiv i64 %v1608, 2
  br label %b277
b277:
  %v1667 = phi i64 [ 0, %b276 ], [ %v1676, %b278 ]
  %v1668 = icmp slt i64 %v1667, %v1666
  br i1 %v1668, label %b278, label %b279
b278:
  %v1669 = mul i64 %v1667, 2
  %v1670 = add i64 %v1604, %v1669
  %v1671 = mul i64 %v1667, 768
  %v1672 = getelementptr inbounds float, ptr %v1574, i64 %v1671
  %v1673 = mul i64 %v1670, 8
  %v1674 = add i64 %v1673, %v1642
  %v1675 = getelementptr inbounds float, ptr %v1588, i64 %v1674
  call void @outer_2x32(ptr %v1672, ptr %v167, i64 %v1603, ptr %v1675, i64 8)
  %v1676 = add nsw i64 %v1667, 1
  br label %b277
b279:
  %v1677 = add nsw i64 %v1642, 32
  br label %b271
b273:
  %v1678 = mul i64 %v1599, 8
  %v1679 = add i64 %v1678, 0
  %v1680 = getelementptr inbounds float, ptr %v1573, i64 %v1679
  br label %b280
b280:
  %v1681 = phi i64 [ 0, %b273 ], [ %v1690, %b281 ]
  %v1682 = icmp slt i64 %v1681, %v1603
  br i1 %v1682, label %b281, label %b282
b281:
  %v1683 = mul i64 %v1681, 8
  %v1684 = getelementptr inbounds float, ptr %v1680, i64 %v1683
  %v1685 = mul i64 %v1681, 8
  %v1686 = getelementptr inbounds float, ptr %v167, i64 %v1685
  %v1687 = getelementptr inbounds float, ptr %v1684, i64 0
  %v1688 = load <8 x float>, ptr %v1687, align 4
  %v1689 = getelementptr inbounds float, ptr %v1686, i64 0
  store <8 x float> %v1688, ptr %v1689, align 4
  %v1690 = add nsw i64 %v1681, 1
  br label %b280
b282:
  %v1691 = sdiv i64 %v1608, 2
  br label %b283
b283:
  %v1692 = phi i64 [ 0, %b282 ], [ %v1701, %b284 ]
  %v1693 = icmp slt i64 %v1692, %v1691
  br i1 %v1693, label %b284, label %b285
b284:
  %v1694 = mul i64 %v1692, 2
  %v1695 = add i64 %v1604, %v1694
  %v1696 = mul i64 %v1692, 768
  %v1697 = getelementptr inbounds float, ptr %v1574, i64 %v1696
  %v1698 = mul i64 %v1695, 8
  %v1699 = add i64 %v1698, 0
  %v1700 = getelementptr inbounds float, ptr %v1588, i64 %v1699
  call void @outer_2x8(ptr %v1697, ptr %v167, i64 %v1603, ptr %v1700, i64 8)
  %v1701 = add nsw i64 %v1692, 1
  br label %b283
b285:
  %v1702 = add nsw i64 %v1604, 64
  br label %b259
b261:
  %v1703 = add nsw i64 %v1599, 384
  br label %b256
b258:
  %v1704 = icmp sgt i64 %v3, 1
  br i1 %v1704, label %b286, label %b287
b286:
  %v1705 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1706 = atomicrmw add ptr %v1705, i64 1 acq_rel
  %v1707 = mul i64 %v3, 6
  br label %b288
b288:
  %v1708 = load atomic i64, ptr %v1705 acquire, align 8
  %v1709 = icmp slt i64 %v1708, %v1707
  br i1 %v1709, label %b289, label %b290
b289:
  %v1710 = call i32 @sched_yield()
  br label %b288
b290:
  br label %b287
b287:
  %v1711 = mul i64 0, 16
  %v1712 = getelementptr inbounds float, ptr %v92, i64 %v1711
  %v1713 = getelementptr inbounds float, ptr %v1712, i64 0
  %v1714 = mul i64 0, 8
  %v1715 = getelementptr inbounds float, ptr %v10, i64 %v1714
  %v1716 = getelementptr inbounds float, ptr %v1715, i64 0
  %v1717 = getelementptr inbounds float, ptr %v167, i64 12288
  %v1718 = add i64 16, 1
  %v1719 = sdiv i64 %v1718, 2
  %v1720 = add i64 %v2, 1
  %v1721 = mul i64 %v1719, %v2
  %v1722 = sdiv i64 %v1721, %v3
  %v1723 = mul i64 %v1722, 2
  %v1724 = icmp slt i64 %v1723, 16
  %v1725 = select i1 %v1724, i64 %v1723, i64 16
  %v1726 = mul i64 %v1719, %v1720
  %v1727 = sdiv i64 %v1726, %v3
  %v1728 = mul i64 %v1727, 2
  %v1729 = icmp slt i64 %v1728, 16
  %v1730 = select i1 %v1729, i64 %v1728, i64 16
  %v1731 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b291
b291:
  %v1732 = phi i64 [ %v1725, %b287 ], [ %v1740, %b296 ]
  %v1733 = icmp slt i64 %v1732, %v1730
  br i1 %v1733, label %b292, label %b293
b292:
  %v1734 = mul i64 %v1732, 8
  %v1735 = getelementptr inbounds float, ptr %v1731, i64 %v1734
  br label %b294
b294:
  %v1736 = phi i64 [ 0, %b292 ], [ %v1739, %b295 ]
  %v1737 = icmp slt i64 %v1736, 8
  br i1 %v1737, label %b295, label %b296
b295:
  %v1738 = getelementptr inbounds float, ptr %v1735, i64 %v1736
  store float 0x0000000000000000, ptr %v1738, align 4
  %v1739 = add nsw i64 %v1736, 1
  br label %b294
b296:
  %v1740 = add nsw i64 %v1732, 1
  br label %b291
b293:
  %v1741 = mul i64 %v8, 1
  br label %b297
b297:
  %v1742 = phi i64 [ 0, %b293 ], [ %v1846, %b302 ]
  %v1743 = icmp slt i64 %v1742, %v1741
  br i1 %v1743, label %b298, label %b299
b298:
  %v1744 = sub i64 %v1741, %v1742
  %v1745 = icmp slt i64 %v1744, 384
  %v1746 = select i1 %v1745, i64 %v1744, i64 384
  br label %b300
b300:
  %v1747 = phi i64 [ %v1725, %b298 ], [ %v1845, %b326 ]
  %v1748 = icmp slt i64 %v1747, %v1730
  br i1 %v1748, label %b301, label %b302
b301:
  %v1749 = sub i64 %v1730, %v1747
  %v1750 = icmp slt i64 %v1749, 64
  %v1751 = select i1 %v1750, i64 %v1749, i64 64
  %v1752 = sdiv i64 %v1751, 2
  %v1753 = mul i64 %v1752, 2
  %v1754 = sub i64 %v1751, %v1753
  %v1755 = mul i64 %v1742, 16
  %v1756 = add i64 %v1755, %v1747
  %v1757 = getelementptr inbounds float, ptr %v1713, i64 %v1756
  br label %b303
b303:
  %v1758 = phi i64 [ 0, %b301 ], [ %v1784, %b311 ]
  %v1759 = icmp slt i64 %v1758, %v1746
  br i1 %v1759, label %b304, label %b305
b304:
  %v1760 = mul i64 %v1758, 16
  %v1761 = getelementptr inbounds float, ptr %v1757, i64 %v1760
  %v1762 = mul i64 %v1758, 2
  %v1763 = getelementptr inbounds float, ptr %v1717, i64 %v1762
  br label %b306
b306:
  %v1764 = phi i64 [ 0, %b304 ], [ %v1773, %b307 ]
  %v1765 = icmp slt i64 %v1764, %v1752
  br i1 %v1765, label %b307, label %b308
b307:
  %v1766 = mul i64 %v1764, 2
  %v1767 = getelementptr inbounds float, ptr %v1761, i64 %v1766
  %v1768 = mul i64 %v1764, 768
  %v1769 = getelementptr inbounds float, ptr %v1763, i64 %v1768
  %v1770 = getelementptr inbounds float, ptr %v1767, i64 0
  %v1771 = load <2 x float>, ptr %v1770, align 4
  %v1772 = getelementptr inbounds float, ptr %v1769, i64 0
  store <2 x float> %v1771, ptr %v1772, align 4
  %v1773 = add nsw i64 %v1764, 1
  br label %b306
b308:
  %v1774 = mul i64 %v1752, 2
  %v1775 = getelementptr inbounds float, ptr %v1761, i64 %v1774
  %v1776 = mul i64 %v1752, 768
  %v1777 = getelementptr inbounds float, ptr %v1763, i64 %v1776
  br label %b309
b309:
  %v1778 = phi i64 [ 0, %b308 ], [ %v1783, %b310 ]
  %v1779 = icmp slt i64 %v1778, %v1754
  br i1 %v1779, label %b310, label %b311
b310:
  %v1780 = getelementptr inbounds float, ptr %v1775, i64 %v1778
  %v1781 = load float, ptr %v1780, align 4
  %v1782 = getelementptr inbounds float, ptr %v1777, i64 %v1778
  store float %v1781, ptr %v1782, align 4
  %v1783 = add nsw i64 %v1778, 1
  br label %b309, !llvm.loop !3
b311:
  %v1784 = add nsw i64 %v1758, 1
  br label %b303
b305:
  br label %b312
b312:
  %v1785 = phi i64 [ 0, %b305 ], [ %v1820, %b320 ]
  %v1786 = icmp slt i64 %v1785, 0
  br i1 %v1786, label %b313, label %b314
b313:
  %v1787 = mul i64 %v1742, 8
  %v1788 = add i64 %v1787, %v1785
  %v1789 = getelementptr inbounds float, ptr %v1716, i64 %v1788
  br label %b315
b315:
  %v1790 = phi i64 [ 0, %b313 ], [ %v1808, %b316 ]
  %v1791 = icmp slt i64 %v1790, %v1746
  br i1 %v1791, label %b316, label %b317
b316:
  %v1792 = mul i64 %v1790, 8
  %v1793 = getelementptr inbounds float, ptr %v1789, i64 %v1792
  %v1794 = mul i64 %v1790, 32
  %v1795 = getelementptr inbounds float, ptr %v167, i64 %v1794
  %v1796 = getelementptr inbounds float, ptr %v1793, i64 0
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = getelementptr inbounds float, ptr %v1795, i64 0
  store <8 x float> %v1797, ptr %v1798, align 4
  %v1799 = getelementptr inbounds float, ptr %v1793, i64 8
  %v1800 = load <8 x float>, ptr %v1799, align 4
  %v1801 = getelementptr inbounds float, ptr %v1795, i64 8
  store <8 x float> %v1800, ptr %v1801, align 4
  %v1802 = getelementptr inbounds float, ptr %v1793, i64 16
  %v1803 = load <8 x float>, ptr %v1802, align 4
  %v1804 = getelementptr inbounds float, ptr %v1795, i64 16
  store <8 x float> %v1803, ptr %v1804, align 4
  %v1805 = getelementptr inbounds float, ptr %v1793, i64 24
  %v1806 = load <8 x float>, ptr %v1805, align 4
  %v1807 = getelementptr inbounds float, ptr %v1795, i64 24
  store <8 x float> %v1806, ptr %v1807, align 4
  %v1808 = add nsw i64 %v1790, 1
  br label %b315
b317:
  %v1809 = sdiv i64 %v1751, 2
  br label %b318
b318:
  %v1810 = phi i64 [ 0, %b317 ], [ %v1819, %b319 ]
  %v1811 = icmp slt i64 %v1810, %v1809
  br i1 %v1811, label %b319, label %b320
b319:
  %v1812 = mul i64 %v1810, 2
  %v1813 = add i64 %v1747, %v1812
  %v1814 = mul i64 %v1810, 768
  %v1815 = getelementptr inbounds float, ptr %v1717, i64 %v1814
  %v1816 = mul i64 %v1813, 8
  %v1817 = add i64 %v1816, %v1785
  %v1818 = getelementptr inbounds float, ptr %v1731, i64 %v1817
  call void @outer_2x32(ptr %v1815, ptr %v167, i64 %v1746, ptr %v1818, i64 8)
  %v1819 = add nsw i64 %v1810, 1
  br label %b318
b320:
  %v1820 = add nsw i64 %v1785, 32
  br label %b312
b314:
  %v1821 = mul i64 %v1742, 8
  %v1822 = add i64 %v1821, 0
  %v1823 = getelementptr inbounds float, ptr %v1716, i64 %v1822
  br label %b321
b321:
  %v1824 = phi i64 [ 0, %b314 ], [ %v1833, %b322 ]
  %v1825 = icmp slt i64 %v1824, %v1746
  br i1 %v1825, label %b322, label %b323
b322:
  %v1826 = mul i64 %v1824, 8
  %v1827 = getelementptr inbounds float, ptr %v1823, i64 %v1826
  %v1828 = mul i64 %v1824, 8
  %v1829 = getelementptr inbounds float, ptr %v167, i64 %v1828
  %v1830 = getelementptr inbounds float, ptr %v1827, i64 0
  %v1831 = load <8 x float>, ptr %v1830, align 4
  %v1832 = getelementptr inbounds float, ptr %v1829, i64 0
  store <8 x float> %v1831, ptr %v1832, align 4
  %v1833 = add nsw i64 %v1824, 1
  br label %b321
b323:
  %v1834 = sdiv i64 %v1751, 2
  br label %b324
b324:
  %v1835 = phi i64 [ 0, %b323 ], [ %v1844, %b325 ]
  %v1836 = icmp slt i64 %v1835, %v1834
  br i1 %v1836, label %b325, label %b326
b325:
  %v1837 = mul i64 %v1835, 2
  %v1838 = add i64 %v1747, %v1837
  %v1839 = mul i64 %v1835, 768
  %v1840 = getelementptr inbounds float, ptr %v1717, i64 %v1839
  %v1841 = mul i64 %v1838, 8
  %v1842 = add i64 %v1841, 0
  %v1843 = getelementptr inbounds float, ptr %v1731, i64 %v1842
  call void @outer_2x8(ptr %v1840, ptr %v167, i64 %v1746, ptr %v1843, i64 8)
  %v1844 = add nsw i64 %v1835, 1
  br label %b324
b326:
  %v1845 = add nsw i64 %v1747, 64
  br label %b300
b302:
  %v1846 = add nsw i64 %v1742, 384
  br label %b297
b299:
  %v1847 = icmp sgt i64 %v3, 1
  br i1 %v1847, label %b327, label %b328
b327:
  %v1848 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1849 = atomicrmw add ptr %v1848, i64 1 acq_rel
  %v1850 = mul i64 %v3, 7
  br label %b329
b329:
  %v1851 = load atomic i64, ptr %v1848 acquire, align 8
  %v1852 = icmp slt i64 %v1851, %v1850
  br i1 %v1852, label %b330, label %b331
b330:
  %v1853 = call i32 @sched_yield()
  br label %b329
b331:
  br label %b328
b328:
  %v1854 = mul i64 0, 16
  %v1855 = getelementptr inbounds float, ptr %v102, i64 %v1854
  %v1856 = getelementptr inbounds float, ptr %v1855, i64 0
  %v1857 = mul i64 0, 8
  %v1858 = getelementptr inbounds float, ptr %v10, i64 %v1857
  %v1859 = getelementptr inbounds float, ptr %v1858, i64 0
  %v1860 = getelementptr inbounds float, ptr %v167, i64 12288
  %v1861 = add i64 16, 1
  %v1862 = sdiv i64 %v1861, 2
  %v1863 = add i64 %v2, 1
  %v1864 = mul i64 %v1862, %v2
  %v1865 = sdiv i64 %v1864, %v3
  %v1866 = mul i64 %v1865, 2
  %v1867 = icmp slt i64 %v1866, 16
  %v1868 = select i1 %v1867, i64 %v1866, i64 16
  %v1869 = mul i64 %v1862, %v1863
  %v1870 = sdiv i64 %v1869, %v3
  %v1871 = mul i64 %v1870, 2
  %v1872 = icmp slt i64 %v1871, 16
  %v1873 = select i1 %v1872, i64 %v1871, i64 16
  %v1874 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b332
b332:
  %v1875 = phi i64 [ %v1868, %b328 ], [ %v1883, %b337 ]
  %v1876 = icmp slt i64 %v1875, %v1873
  br i1 %v1876, label %b333, label %b334
b333:
  %v1877 = mul i64 %v1875, 8
  %v1878 = getelementptr inbounds float, ptr %v1874, i64 %v1877
  br label %b335
b335:
  %v1879 = phi i64 [ 0, %b333 ], [ %v1882, %b336 ]
  %v1880 = icmp slt i64 %v1879, 8
  br i1 %v1880, label %b336, label %b337
b336:
  %v1881 = getelementptr inbounds float, ptr %v1878, i64 %v1879
  store float 0x0000000000000000, ptr %v1881, align 4
  %v1882 = add nsw i64 %v1879, 1
  br label %b335
b337:
  %v1883 = add nsw i64 %v1875, 1
  br label %b332
b334:
  %v1884 = mul i64 %v8, 1
  br label %b338
b338:
  %v1885 = phi i64 [ 0, %b334 ], [ %v1989, %b343 ]
  %v1886 = icmp slt i64 %v1885, %v1884
  br i1 %v1886, label %b339, label %b340
b339:
  %v1887 = sub i64 %v1884, %v1885
  %v1888 = icmp slt i64 %v1887, 384
  %v1889 = select i1 %v1888, i64 %v1887, i64 384
  br label %b341
b341:
  %v1890 = phi i64 [ %v1868, %b339 ], [ %v1988, %b367 ]
  %v1891 = icmp slt i64 %v1890, %v1873
  br i1 %v1891, label %b342, label %b343
b342:
  %v1892 = sub i64 %v1873, %v1890
  %v1893 = icmp slt i64 %v1892, 64
  %v1894 = select i1 %v1893, i64 %v1892, i64 64
  %v1895 = sdiv i64 %v1894, 2
  %v1896 = mul i64 %v1895, 2
  %v1897 = sub i64 %v1894, %v1896
  %v1898 = mul i64 %v1885, 16
  %v1899 = add i64 %v1898, %v1890
  %v1900 = getelementptr inbounds float, ptr %v1856, i64 %v1899
  br label %b344
b344:
  %v1901 = phi i64 [ 0, %b342 ], [ %v1927, %b352 ]
  %v1902 = icmp slt i64 %v1901, %v1889
  br i1 %v1902, label %b345, label %b346
b345:
  %v1903 = mul i64 %v1901, 16
  %v1904 = getelementptr inbounds float, ptr %v1900, i64 %v1903
  %v1905 = mul i64 %v1901, 2
  %v1906 = getelementptr inbounds float, ptr %v1860, i64 %v1905
  br label %b347
b347:
  %v1907 = phi i64 [ 0, %b345 ], [ %v1916, %b348 ]
  %v1908 = icmp slt i64 %v1907, %v1895
  br i1 %v1908, label %b348, label %b349
b348:
  %v1909 = mul i64 %v1907, 2
  %v1910 = getelementptr inbounds float, ptr %v1904, i64 %v1909
  %v1911 = mul i64 %v1907, 768
  %v1912 = getelementptr inbounds float, ptr %v1906, i64 %v1911
  %v1913 = getelementptr inbounds float, ptr %v1910, i64 0
  %v1914 = load <2 x float>, ptr %v1913, align 4
  %v1915 = getelementptr inbounds float, ptr %v1912, i64 0
  store <2 x float> %v1914, ptr %v1915, align 4
  %v1916 = add nsw i64 %v1907, 1
  br label %b347
b349:
  %v1917 = mul i64 %v1895, 2
  %v1918 = getelementptr inbounds float, ptr %v1904, i64 %v1917
  %v1919 = mul i64 %v1895, 768
  %v1920 = getelementptr inbounds float, ptr %v1906, i64 %v1919
  br label %b350
b350:
  %v1921 = phi i64 [ 0, %b349 ], [ %v1926, %b351 ]
  %v1922 = icmp slt i64 %v1921, %v1897
  br i1 %v1922, label %b351, label %b352
b351:
  %v1923 = getelementptr inbounds float, ptr %v1918, i64 %v1921
  %v1924 = load float, ptr %v1923, align 4
  %v1925 = getelementptr inbounds float, ptr %v1920, i64 %v1921
  store float %v1924, ptr %v1925, align 4
  %v1926 = add nsw i64 %v1921, 1
  br label %b350, !llvm.loop !6
b352:
  %v1927 = add nsw i64 %v1901, 1
  br label %b344
b346:
  br label %b353
b353:
  %v1928 = phi i64 [ 0, %b346 ], [ %v1963, %b361 ]
  %v1929 = icmp slt i64 %v1928, 0
  br i1 %v1929, label %b354, label %b355
b354:
  %v1930 = mul i64 %v1885, 8
  %v1931 = add i64 %v1930, %v1928
  %v1932 = getelementptr inbounds float, ptr %v1859, i64 %v1931
  br label %b356
b356:
  %v1933 = phi i64 [ 0, %b354 ], [ %v1951, %b357 ]
  %v1934 = icmp slt i64 %v1933, %v1889
  br i1 %v1934, label %b357, label %b358
b357:
  %v1935 = mul i64 %v1933, 8
  %v1936 = getelementptr inbounds float, ptr %v1932, i64 %v1935
  %v1937 = mul i64 %v1933, 32
  %v1938 = getelementptr inbounds float, ptr %v167, i64 %v1937
  %v1939 = getelementptr inbounds float, ptr %v1936, i64 0
  %v1940 = load <8 x float>, ptr %v1939, align 4
  %v1941 = getelementptr inbounds float, ptr %v1938, i64 0
  store <8 x float> %v1940, ptr %v1941, align 4
  %v1942 = getelementptr inbounds float, ptr %v1936, i64 8
  %v1943 = load <8 x float>, ptr %v1942, align 4
  %v1944 = getelementptr inbounds float, ptr %v1938, i64 8
  store <8 x float> %v1943, ptr %v1944, align 4
  %v1945 = getelementptr inbounds float, ptr %v1936, i64 16
  %v1946 = load <8 x float>, ptr %v1945, align 4
  %v1947 = getelementptr inbounds float, ptr %v1938, i64 16
  store <8 x float> %v1946, ptr %v1947, align 4
  %v1948 = getelementptr inbounds float, ptr %v1936, i64 24
  %v1949 = load <8 x float>, ptr %v1948, align 4
  %v1950 = getelementptr inbounds float, ptr %v1938, i64 24
  store <8 x float> %v1949, ptr %v1950, align 4
  %v1951 = add nsw i64 %v1933, 1
  br label %b356
b358:
  %v1952 = sdiv i64 %v1894, 2
  br label %b359
b359:
  %v1953 = phi i64 [ 0, %b358 ], [ %v1962, %b360 ]
  %v1954 = icmp slt i64 %v1953, %v1952
  br i1 %v1954, label %b360, label %b361
b360:
  %v1955 = mul i64 %v1953, 2
  %v1956 = add i64 %v1890, %v1955
  %v1957 = mul i64 %v1953, 768
  %v1958 = getelementptr inbounds float, ptr %v1860, i64 %v1957
  %v1959 = mul i64 %v1956, 8
  %v1960 = add i64 %v1959, %v1928
  %v1961 = getelementptr inbounds float, ptr %v1874, i64 %v1960
  call void @outer_2x32(ptr %v1958, ptr %v167, i64 %v1889, ptr %v1961, i64 8)
  %v1962 = add nsw i64 %v1953, 1
  br label %b359
b361:
  %v1963 = add nsw i64 %v1928, 32
  br label %b353
b355:
  %v1964 = mul i64 %v1885, 8
  %v1965 = add i64 %v1964, 0
  %v1966 = getelementptr inbounds float, ptr %v1859, i64 %v1965
  br label %b362
b362:
  %v1967 = phi i64 [ 0, %b355 ], [ %v1976, %b363 ]
  %v1968 = icmp slt i64 %v1967, %v1889
  br i1 %v1968, label %b363, label %b364
b363:
  %v1969 = mul i64 %v1967, 8
  %v1970 = getelementptr inbounds float, ptr %v1966, i64 %v1969
  %v1971 = mul i64 %v1967, 8
  %v1972 = getelementptr inbounds float, ptr %v167, i64 %v1971
  %v1973 = getelementptr inbounds float, ptr %v1970, i64 0
  %v1974 = load <8 x float>, ptr %v1973, align 4
  %v1975 = getelementptr inbounds float, ptr %v1972, i64 0
  store <8 x float> %v1974, ptr %v1975, align 4
  %v1976 = add nsw i64 %v1967, 1
  br label %b362
b364:
  %v1977 = sdiv i64 %v1894, 2
  br label %b365
b365:
  %v1978 = phi i64 [ 0, %b364 ], [ %v1987, %b366 ]
  %v1979 = icmp slt i64 %v1978, %v1977
  br i1 %v1979, label %b366, label %b367
b366:
  %v1980 = mul i64 %v1978, 2
  %v1981 = add i64 %v1890, %v1980
  %v1982 = mul i64 %v1978, 768
  %v1983 = getelementptr inbounds float, ptr %v1860, i64 %v1982
  %v1984 = mul i64 %v1981, 8
  %v1985 = add i64 %v1984, 0
  %v1986 = getelementptr inbounds float, ptr %v1874, i64 %v1985
  call void @outer_2x8(ptr %v1983, ptr %v167, i64 %v1889, ptr %v1986, i64 8)
  %v1987 = add nsw i64 %v1978, 1
  br label %b365
b367:
  %v1988 = add nsw i64 %v1890, 64
  br label %b341
b343:
  %v1989 = add nsw i64 %v1885, 384
  br label %b338
b340:
  %v1990 = icmp sgt i64 %v3, 1
  br i1 %v1990, label %b368, label %b369
b368:
  %v1991 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1992 = atomicrmw add ptr %v1991, i64 1 acq_rel
  %v1993 = mul i64 %v3, 8
  br label %b370
b370:
  %v1994 = load atomic i64, ptr %v1991 acquire, align 8
  %v1995 = icmp slt i64 %v1994, %v1993
  br i1 %v1995, label %b371, label %b372
b371:
  %v1996 = call i32 @sched_yield()
  br label %b370
b372:
  br label %b369
b369:
  %v1997 = mul i64 0, 16
  %v1998 = getelementptr inbounds float, ptr %v104, i64 %v1997
  %v1999 = getelementptr inbounds float, ptr %v1998, i64 0
  %v2000 = mul i64 0, 8
  %v2001 = getelementptr inbounds float, ptr %v10, i64 %v2000
  %v2002 = getelementptr inbounds float, ptr %v2001, i64 0
  %v2003 = getelementptr inbounds float, ptr %v167, i64 12288
  %v2004 = add i64 16, 1
  %v2005 = sdiv i64 %v2004, 2
  %v2006 = add i64 %v2, 1
  %v2007 = mul i64 %v2005, %v2
  %v2008 = sdiv i64 %v2007, %v3
  %v2009 = mul i64 %v2008, 2
  %v2010 = icmp slt i64 %v2009, 16
  %v2011 = select i1 %v2010, i64 %v2009, i64 16
  %v2012 = mul i64 %v2005, %v2006
  %v2013 = sdiv i64 %v2012, %v3
  %v2014 = mul i64 %v2013, 2
  %v2015 = icmp slt i64 %v2014, 16
  %v2016 = select i1 %v2015, i64 %v2014, i64 16
  %v2017 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b373
b373:
  %v2018 = phi i64 [ %v2011, %b369 ], [ %v2026, %b378 ]
  %v2019 = icmp slt i64 %v2018, %v2016
  br i1 %v2019, label %b374, label %b375
b374:
  %v2020 = mul i64 %v2018, 8
  %v2021 = getelementptr inbounds float, ptr %v2017, i64 %v2020
  br label %b376
b376:
  %v2022 = phi i64 [ 0, %b374 ], [ %v2025, %b377 ]
  %v2023 = icmp slt i64 %v2022, 8
  br i1 %v2023, label %b377, label %b378
b377:
  %v2024 = getelementptr inbounds float, ptr %v2021, i64 %v2022
  store float 0x0000000000000000, ptr %v2024, align 4
  %v2025 = add nsw i64 %v2022, 1
  br label %b376
b378:
  %v2026 = add nsw i64 %v2018, 1
  br label %b373
b375:
  %v2027 = mul i64 %v8, 1
  br label %b379
b379:
  %v2028 = phi i64 [ 0, %b375 ], [ %v2132, %b384 ]
  %v2029 = icmp slt i64 %v2028, %v2027
  br i1 %v2029, label %b380, label %b381
b380:
  %v2030 = sub i64 %v2027, %v2028
  %v2031 = icmp slt i64 %v2030, 384
  %v2032 = select i1 %v2031, i64 %v2030, i64 384
  br label %b382
b382:
  %v2033 = phi i64 [ %v2011, %b380 ], [ %v2131, %b408 ]
  %v2034 = icmp slt i64 %v2033, %v2016
  br i1 %v2034, label %b383, label %b384
b383:
  %v2035 = sub i64 %v2016, %v2033
  %v2036 = icmp slt i64 %v2035, 64
  %v2037 = select i1 %v2036, i64 %v2035, i64 64
  %v2038 = sdiv i64 %v2037, 2
  %v2039 = mul i64 %v2038, 2
  %v2040 = sub i64 %v2037, %v2039
  %v2041 = mul i64 %v2028, 16
  %v2042 = add i64 %v2041, %v2033
  %v2043 = getelementptr inbounds float, ptr %v1999, i64 %v2042
  br label %b385
b385:
  %v2044 = phi i64 [ 0, %b383 ], [ %v2070, %b393 ]
  %v2045 = icmp slt i64 %v2044, %v2032
  br i1 %v2045, label %b386, label %b387
b386:
  %v2046 = mul i64 %v2044, 16
  %v2047 = getelementptr inbounds float, ptr %v2043, i64 %v2046
  %v2048 = mul i64 %v2044, 2
  %v2049 = getelementptr inbounds float, ptr %v2003, i64 %v2048
  br label %b388
b388:
  %v2050 = phi i64 [ 0, %b386 ], [ %v2059, %b389 ]
  %v2051 = icmp slt i64 %v2050, %v2038
  br i1 %v2051, label %b389, label %b390
b389:
  %v2052 = mul i64 %v2050, 2
  %v2053 = getelementptr inbounds float, ptr %v2047, i64 %v2052
  %v2054 = mul i64 %v2050, 768
  %v2055 = getelementptr inbounds float, ptr %v2049, i64 %v2054
  %v2056 = getelementptr inbounds float, ptr %v2053, i64 0
  %v2057 = load <2 x float>, ptr %v2056, align 4
  %v2058 = getelementptr inbounds float, ptr %v2055, i64 0
  store <2 x float> %v2057, ptr %v2058, align 4
  %v2059 = add nsw i64 %v2050, 1
  br label %b388
b390:
  %v2060 = mul i64 %v2038, 2
  %v2061 = getelementptr inbounds float, ptr %v2047, i64 %v2060
  %v2062 = mul i64 %v2038, 768
  %v2063 = getelementptr inbounds float, ptr %v2049, i64 %v2062
  br label %b391
b391:
  %v2064 = phi i64 [ 0, %b390 ], [ %v2069, %b392 ]
  %v2065 = icmp slt i64 %v2064, %v2040
  br i1 %v2065, label %b392, label %b393
b392:
  %v2066 = getelementptr inbounds float, ptr %v2061, i64 %v2064
  %v2067 = load float, ptr %v2066, align 4
  %v2068 = getelementptr inbounds float, ptr %v2063, i64 %v2064
  store float %v2067, ptr %v2068, align 4
  %v2069 = add nsw i64 %v2064, 1
  br label %b391, !llvm.loop !9
b393:
  %v2070 = add nsw i64 %v2044, 1
  br label %b385
b387:
  br label %b394
b394:
  %v2071 = phi i64 [ 0, %b387 ], [ %v2106, %b402 ]
  %v2072 = icmp slt i64 %v2071, 0
  br i1 %v2072, label %b395, label %b396
b395:
  %v2073 = mul i64 %v2028, 8
  %v2074 = add i64 %v2073, %v2071
  %v2075 = getelementptr inbounds float, ptr %v2002, i64 %v2074
  br label %b397
b397:
  %v2076 = phi i64 [ 0, %b395 ], [ %v2094, %b398 ]
  %v2077 = icmp slt i64 %v2076, %v2032
  br i1 %v2077, label %b398, label %b399
b398:
  %v2078 = mul i64 %v2076, 8
  %v2079 = getelementptr inbounds float, ptr %v2075, i64 %v2078
  %v2080 = mul i64 %v2076, 32
  %v2081 = getelementptr inbounds float, ptr %v167, i64 %v2080
  %v2082 = getelementptr inbounds float, ptr %v2079, i64 0
  %v2083 = load <8 x float>, ptr %v2082, align 4
  %v2084 = getelementptr inbounds float, ptr %v2081, i64 0
  store <8 x float> %v2083, ptr %v2084, align 4
  %v2085 = getelementptr inbounds float, ptr %v2079, i64 8
  %v2086 = load <8 x float>, ptr %v2085, align 4
  %v2087 = getelementptr inbounds float, ptr %v2081, i64 8
  store <8 x float> %v2086, ptr %v2087, align 4
  %v2088 = getelementptr inbounds float, ptr %v2079, i64 16
  %v2089 = load <8 x float>, ptr %v2088, align 4
  %v2090 = getelementptr inbounds float, ptr %v2081, i64 16
  store <8 x float> %v2089, ptr %v2090, align 4
  %v2091 = getelementptr inbounds float, ptr %v2079, i64 24
  %v2092 = load <8 x float>, ptr %v2091, align 4
  %v2093 = getelementptr inbounds float, ptr %v2081, i64 24
  store <8 x float> %v2092, ptr %v2093, align 4
  %v2094 = add nsw i64 %v2076, 1
  br label %b397
b399:
  %v2095 = sdiv i64 %v2037, 2
  br label %b400
b400:
  %v2096 = phi i64 [ 0, %b399 ], [ %v2105, %b401 ]
  %v2097 = icmp slt i64 %v2096, %v2095
  br i1 %v2097, label %b401, label %b402
b401:
  %v2098 = mul i64 %v2096, 2
  %v2099 = add i64 %v2033, %v2098
  %v2100 = mul i64 %v2096, 768
  %v2101 = getelementptr inbounds float, ptr %v2003, i64 %v2100
  %v2102 = mul i64 %v2099, 8
  %v2103 = add i64 %v2102, %v2071
  %v2104 = getelementptr inbounds float, ptr %v2017, i64 %v2103
  call void @outer_2x32(ptr %v2101, ptr %v167, i64 %v2032, ptr %v2104, i64 8)
  %v2105 = add nsw i64 %v2096, 1
  br label %b400
b402:
  %v2106 = add nsw i64 %v2071, 32
  br label %b394
b396:
  %v2107 = mul i64 %v2028, 8
  %v2108 = add i64 %v2107, 0
  %v2109 = getelementptr inbounds float, ptr %v2002, i64 %v2108
  br label %b403
b403:
  %v2110 = phi i64 [ 0, %b396 ], [ %v2119, %b404 ]
  %v2111 = icmp slt i64 %v2110, %v2032
  br i1 %v2111, label %b404, label %b405
b404:
  %v2112 = mul i64 %v2110, 8
  %v2113 = getelementptr inbounds float, ptr %v2109, i64 %v2112
  %v2114 = mul i64 %v2110, 8
  %v2115 = getelementptr inbounds float, ptr %v167, i64 %v2114
  %v2116 = getelementptr inbounds float, ptr %v2113, i64 0
  %v2117 = load <8 x float>, ptr %v2116, align 4
  %v2118 = getelementptr inbounds float, ptr %v2115, i64 0
  store <8 x float> %v2117, ptr %v2118, align 4
  %v2119 = add nsw i64 %v2110, 1
  br label %b403
b405:
  %v2120 = sdiv i64 %v2037, 2
  br label %b406
b406:
  %v2121 = phi i64 [ 0, %b405 ], [ %v2130, %b407 ]
  %v2122 = icmp slt i64 %v2121, %v2120
  br i1 %v2122, label %b407, label %b408
b407:
  %v2123 = mul i64 %v2121, 2
  %v2124 = add i64 %v2033, %v2123
  %v2125 = mul i64 %v2121, 768
  %v2126 = getelementptr inbounds float, ptr %v2003, i64 %v2125
  %v2127 = mul i64 %v2124, 8
  %v2128 = add i64 %v2127, 0
  %v2129 = getelementptr inbounds float, ptr %v2017, i64 %v2128
  call void @outer_2x8(ptr %v2126, ptr %v167, i64 %v2032, ptr %v2129, i64 8)
  %v2130 = add nsw i64 %v2121, 1
  br label %b406
b408:
  %v2131 = add nsw i64 %v2033, 64
  br label %b382
b384:
  %v2132 = add nsw i64 %v2028, 384
  br label %b379
b381:
  %v2133 = icmp sgt i64 %v3, 1
  br i1 %v2133, label %b409, label %b410
b409:
  %v2134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2135 = atomicrmw add ptr %v2134, i64 1 acq_rel
  %v2136 = mul i64 %v3, 9
  br label %b411
b411:
  %v2137 = load atomic i64, ptr %v2134 acquire, align 8
  %v2138 = icmp slt i64 %v2137, %v2136
  br i1 %v2138, label %b412, label %b413
b412:
  %v2139 = call i32 @sched_yield()
  br label %b411
b413:
  br label %b410
b410:
  %v2140 = mul i64 0, 16
  %v2141 = getelementptr inbounds float, ptr %v106, i64 %v2140
  %v2142 = getelementptr inbounds float, ptr %v2141, i64 0
  %v2143 = mul i64 0, 80
  %v2144 = getelementptr inbounds float, ptr %v62, i64 %v2143
  %v2145 = getelementptr inbounds float, ptr %v2144, i64 48
  %v2146 = getelementptr inbounds float, ptr %v167, i64 12288
  %v2147 = add i64 16, 1
  %v2148 = sdiv i64 %v2147, 2
  %v2149 = add i64 %v2, 1
  %v2150 = mul i64 %v2148, %v2
  %v2151 = sdiv i64 %v2150, %v3
  %v2152 = mul i64 %v2151, 2
  %v2153 = icmp slt i64 %v2152, 16
  %v2154 = select i1 %v2153, i64 %v2152, i64 16
  %v2155 = mul i64 %v2148, %v2149
  %v2156 = sdiv i64 %v2155, %v3
  %v2157 = mul i64 %v2156, 2
  %v2158 = icmp slt i64 %v2157, 16
  %v2159 = select i1 %v2158, i64 %v2157, i64 16
  %v2160 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b414
b414:
  %v2161 = phi i64 [ %v2154, %b410 ], [ %v2169, %b419 ]
  %v2162 = icmp slt i64 %v2161, %v2159
  br i1 %v2162, label %b415, label %b416
b415:
  %v2163 = mul i64 %v2161, 16
  %v2164 = getelementptr inbounds float, ptr %v2160, i64 %v2163
  br label %b417
b417:
  %v2165 = phi i64 [ 0, %b415 ], [ %v2168, %b418 ]
  %v2166 = icmp slt i64 %v2165, 16
  br i1 %v2166, label %b418, label %b419
b418:
  %v2167 = getelementptr inbounds float, ptr %v2164, i64 %v2165
  store float 0x0000000000000000, ptr %v2167, align 4
  %v2168 = add nsw i64 %v2165, 1
  br label %b417
b419:
  %v2169 = add nsw i64 %v2161, 1
  br label %b414
b416:
  %v2170 = mul i64 %v8, 1
  br label %b420
b420:
  %v2171 = phi i64 [ 0, %b416 ], [ %v2278, %b425 ]
  %v2172 = icmp slt i64 %v2171, %v2170
  br i1 %v2172, label %b421, label %b422
b421:
  %v2173 = sub i64 %v2170, %v2171
  %v2174 = icmp slt i64 %v2173, 384
  %v2175 = select i1 %v2174, i64 %v2173, i64 384
  br label %b423
b423:
  %v2176 = phi i64 [ %v2154, %b421 ], [ %v2277, %b449 ]
  %v2177 = icmp slt i64 %v2176, %v2159
  br i1 %v2177, label %b424, label %b425
b424:
  %v2178 = sub i64 %v2159, %v2176
  %v2179 = icmp slt i64 %v2178, 64
  %v2180 = select i1 %v2179, i64 %v2178, i64 64
  %v2181 = sdiv i64 %v2180, 2
  %v2182 = mul i64 %v2181, 2
  %v2183 = sub i64 %v2180, %v2182
  %v2184 = mul i64 %v2171, 16
  %v2185 = add i64 %v2184, %v2176
  %v2186 = getelementptr inbounds float, ptr %v2142, i64 %v2185
  br label %b426
b426:
  %v2187 = phi i64 [ 0, %b424 ], [ %v2213, %b434 ]
  %v2188 = icmp slt i64 %v2187, %v2175
  br i1 %v2188, label %b427, label %b428
b427:
  %v2189 = mul i64 %v2187, 16
  %v2190 = getelementptr inbounds float, ptr %v2186, i64 %v2189
  %v2191 = mul i64 %v2187, 2
  %v2192 = getelementptr inbounds float, ptr %v2146, i64 %v2191
  br label %b429
b429:
  %v2193 = phi i64 [ 0, %b427 ], [ %v2202, %b430 ]
  %v2194 = icmp slt i64 %v2193, %v2181
  br i1 %v2194, label %b430, label %b431
b430:
  %v2195 = mul i64 %v2193, 2
  %v2196 = getelementptr inbounds float, ptr %v2190, i64 %v2195
  %v2197 = mul i64 %v2193, 768
  %v2198 = getelementptr inbounds float, ptr %v2192, i64 %v2197
  %v2199 = getelementptr inbounds float, ptr %v2196, i64 0
  %v2200 = load <2 x float>, ptr %v2199, align 4
  %v2201 = getelementptr inbounds float, ptr %v2198, i64 0
  store <2 x float> %v2200, ptr %v2201, align 4
  %v2202 = add nsw i64 %v2193, 1
  br label %b429
b431:
  %v2203 = mul i64 %v2181, 2
  %v2204 = getelementptr inbounds float, ptr %v2190, i64 %v2203
  %v2205 = mul i64 %v2181, 768
  %v2206 = getelementptr inbounds float, ptr %v2192, i64 %v2205
  br label %b432
b432:
  %v2207 = phi i64 [ 0, %b431 ], [ %v2212, %b433 ]
  %v2208 = icmp slt i64 %v2207, %v2183
  br i1 %v2208, label %b433, label %b434
b433:
  %v2209 = getelementptr inbounds float, ptr %v2204, i64 %v2207
  %v2210 = load float, ptr %v2209, align 4
  %v2211 = getelementptr inbounds float, ptr %v2206, i64 %v2207
  store float %v2210, ptr %v2211, align 4
  %v2212 = add nsw i64 %v2207, 1
  br label %b432, !llvm.loop !12
b434:
  %v2213 = add nsw i64 %v2187, 1
  br label %b426
b428:
  br label %b435
b435:
  %v2214 = phi i64 [ 0, %b428 ], [ %v2249, %b443 ]
  %v2215 = icmp slt i64 %v2214, 0
  br i1 %v2215, label %b436, label %b437
b436:
  %v2216 = mul i64 %v2171, 80
  %v2217 = add i64 %v2216, %v2214
  %v2218 = getelementptr inbounds float, ptr %v2145, i64 %v2217
  br label %b438
b438:
  %v2219 = phi i64 [ 0, %b436 ], [ %v2237, %b439 ]
  %v2220 = icmp slt i64 %v2219, %v2175
  br i1 %v2220, label %b439, label %b440
b439:
  %v2221 = mul i64 %v2219, 80
  %v2222 = getelementptr inbounds float, ptr %v2218, i64 %v2221
  %v2223 = mul i64 %v2219, 32
  %v2224 = getelementptr inbounds float, ptr %v167, i64 %v2223
  %v2225 = getelementptr inbounds float, ptr %v2222, i64 0
  %v2226 = load <8 x float>, ptr %v2225, align 4
  %v2227 = getelementptr inbounds float, ptr %v2224, i64 0
  store <8 x float> %v2226, ptr %v2227, align 4
  %v2228 = getelementptr inbounds float, ptr %v2222, i64 8
  %v2229 = load <8 x float>, ptr %v2228, align 4
  %v2230 = getelementptr inbounds float, ptr %v2224, i64 8
  store <8 x float> %v2229, ptr %v2230, align 4
  %v2231 = getelementptr inbounds float, ptr %v2222, i64 16
  %v2232 = load <8 x float>, ptr %v2231, align 4
  %v2233 = getelementptr inbounds float, ptr %v2224, i64 16
  store <8 x float> %v2232, ptr %v2233, align 4
  %v2234 = getelementptr inbounds float, ptr %v2222, i64 24
  %v2235 = load <8 x float>, ptr %v2234, align 4
  %v2236 = getelementptr inbounds float, ptr %v2224, i64 24
  store <8 x float> %v2235, ptr %v2236, align 4
  %v2237 = add nsw i64 %v2219, 1
  br label %b438
b440:
  %v2238 = sdiv i64 %v2180, 2
  br label %b441
b441:
  %v2239 = phi i64 [ 0, %b440 ], [ %v2248, %b442 ]
  %v2240 = icmp slt i64 %v2239, %v2238
  br i1 %v2240, label %b442, label %b443
b442:
  %v2241 = mul i64 %v2239, 2
  %v2242 = add i64 %v2176, %v2241
  %v2243 = mul i64 %v2239, 768
  %v2244 = getelementptr inbounds float, ptr %v2146, i64 %v2243
  %v2245 = mul i64 %v2242, 16
  %v2246 = add i64 %v2245, %v2214
  %v2247 = getelementptr inbounds float, ptr %v2160, i64 %v2246
  call void @outer_2x32(ptr %v2244, ptr %v167, i64 %v2175, ptr %v2247, i64 16)
  %v2248 = add nsw i64 %v2239, 1
  br label %b441
b443:
  %v2249 = add nsw i64 %v2214, 32
  br label %b435
b437:
  %v2250 = mul i64 %v2171, 80
  %v2251 = add i64 %v2250, 0
  %v2252 = getelementptr inbounds float, ptr %v2145, i64 %v2251
  br label %b444
b444:
  %v2253 = phi i64 [ 0, %b437 ], [ %v2265, %b445 ]
  %v2254 = icmp slt i64 %v2253, %v2175
  br i1 %v2254, label %b445, label %b446
b445:
  %v2255 = mul i64 %v2253, 80
  %v2256 = getelementptr inbounds float, ptr %v2252, i64 %v2255
  %v2257 = mul i64 %v2253, 16
  %v2258 = getelementptr inbounds float, ptr %v167, i64 %v2257
  %v2259 = getelementptr inbounds float, ptr %v2256, i64 0
  %v2260 = load <8 x float>, ptr %v2259, align 4
  %v2261 = getelementptr inbounds float, ptr %v2258, i64 0
  store <8 x float> %v2260, ptr %v2261, align 4
  %v2262 = getelementptr inbounds float, ptr %v2256, i64 8
  %v2263 = load <8 x float>, ptr %v2262, align 4
  %v2264 = getelementptr inbounds float, ptr %v2258, i64 8
  store <8 x float> %v2263, ptr %v2264, align 4
  %v2265 = add nsw i64 %v2253, 1
  br label %b444
b446:
  %v2266 = sdiv i64 %v2180, 2
  br label %b447
b447:
  %v2267 = phi i64 [ 0, %b446 ], [ %v2276, %b448 ]
  %v2268 = icmp slt i64 %v2267, %v2266
  br i1 %v2268, label %b448, label %b449
b448:
  %v2269 = mul i64 %v2267, 2
  %v2270 = add i64 %v2176, %v2269
  %v2271 = mul i64 %v2267, 768
  %v2272 = getelementptr inbounds float, ptr %v2146, i64 %v2271
  %v2273 = mul i64 %v2270, 16
  %v2274 = add i64 %v2273, 0
  %v2275 = getelementptr inbounds float, ptr %v2160, i64 %v2274
  call void @outer_2x16(ptr %v2272, ptr %v167, i64 %v2175, ptr %v2275, i64 16)
  %v2276 = add nsw i64 %v2267, 1
  br label %b447
b449:
  %v2277 = add nsw i64 %v2176, 64
  br label %b423
b425:
  %v2278 = add nsw i64 %v2171, 384
  br label %b420
b422:
  %v2279 = icmp sgt i64 %v3, 1
  br i1 %v2279, label %b450, label %b451
b450:
  %v2280 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2281 = atomicrmw add ptr %v2280, i64 1 acq_rel
  %v2282 = mul i64 %v3, 10
  br label %b452
b452:
  %v2283 = load atomic i64, ptr %v2280 acquire, align 8
  %v2284 = icmp slt i64 %v2283, %v2282
  br i1 %v2284, label %b453, label %b454
b453:
  %v2285 = call i32 @sched_yield()
  br label %b452
b454:
  br label %b451
b451:
  %v2286 = icmp eq i64 %v2, 0
  br i1 %v2286, label %b455, label %b456
b455:
  br label %b457
b457:
  %v2287 = phi i64 [ 0, %b455 ], [ %v2309, %b462 ]
  %v2288 = icmp slt i64 %v2287, 16
  br i1 %v2288, label %b458, label %b459
b458:
  br label %b460
b460:
  %v2289 = phi i64 [ 0, %b458 ], [ %v2306, %b465 ]
  %v2290 = phi <8 x float> [ splat (float 0x0000000000000000), %b458 ], [ %v2305, %b465 ]
  %v2291 = icmp slt i64 %v2289, %v8
  br i1 %v2291, label %b461, label %b462
b461:
  %v2292 = add i64 %v2289, 128
  %v2293 = icmp slt i64 %v2292, %v8
  %v2294 = select i1 %v2293, i64 %v2292, i64 %v8
  br label %b463
b463:
  %v2295 = phi i64 [ %v2289, %b461 ], [ %v2304, %b464 ]
  %v2296 = phi <8 x float> [ splat (float 0x0000000000000000), %b461 ], [ %v2303, %b464 ]
  %v2297 = icmp slt i64 %v2295, %v2294
  br i1 %v2297, label %b464, label %b465
b464:
  %v2298 = mul i64 %v2295, 16
  %v2299 = getelementptr inbounds float, ptr %v106, i64 %v2298
  %v2300 = add i64 0, %v2287
  %v2301 = getelementptr inbounds float, ptr %v2299, i64 %v2300
  %v2302 = load <8 x float>, ptr %v2301, align 4
  %v2303 = fadd <8 x float> %v2296, %v2302
  %v2304 = add nsw i64 %v2295, 1
  br label %b463
b465:
  %v2305 = fadd <8 x float> %v2290, %v2296
  %v2306 = add nsw i64 %v2289, 128
  br label %b460
b462:
  %v2307 = add i64 0, %v2287
  %v2308 = getelementptr inbounds float, ptr %v50, i64 %v2307
  store <8 x float> %v2290, ptr %v2308, align 4
  %v2309 = add nsw i64 %v2287, 8
  br label %b457
b459:
  br label %b456
b456:
  %v2310 = icmp sgt i64 %v3, 1
  br i1 %v2310, label %b466, label %b467
b466:
  %v2311 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2312 = atomicrmw add ptr %v2311, i64 1 acq_rel
  %v2313 = mul i64 %v3, 11
  br label %b468
b468:
  %v2314 = load atomic i64, ptr %v2311 acquire, align 8
  %v2315 = icmp slt i64 %v2314, %v2313
  br i1 %v2315, label %b469, label %b470
b469:
  %v2316 = call i32 @sched_yield()
  br label %b468
b470:
  br label %b467
b467:
  %v2317 = icmp eq i64 %v2, 0
  br i1 %v2317, label %b471, label %b472
b471:
  br label %b473
b473:
  %v2318 = phi i64 [ 0, %b471 ], [ %v2358, %b478 ]
  %v2319 = phi <8 x float> [ splat (float 0x0000000000000000), %b471 ], [ %v2357, %b478 ]
  %v2320 = icmp slt i64 %v2318, %v8
  br i1 %v2320, label %b474, label %b475
b474:
  %v2321 = add i64 %v2318, 128
  %v2322 = icmp slt i64 %v2321, %v8
  %v2323 = select i1 %v2322, i64 %v2321, i64 %v8
  br label %b476
b476:
  %v2324 = phi i64 [ %v2318, %b474 ], [ %v2356, %b481 ]
  %v2325 = phi <8 x float> [ splat (float 0x0000000000000000), %b474 ], [ %v2328, %b481 ]
  %v2326 = icmp slt i64 %v2324, %v2323
  br i1 %v2326, label %b477, label %b478
b477:
  br label %b479
b479:
  %v2327 = phi i64 [ 0, %b477 ], [ %v2355, %b480 ]
  %v2328 = phi <8 x float> [ %v2325, %b477 ], [ %v2354, %b480 ]
  %v2329 = icmp slt i64 %v2327, 2
  br i1 %v2329, label %b480, label %b481
b480:
  %v2330 = mul i64 %v2324, 16
  %v2331 = getelementptr inbounds float, ptr %v84, i64 %v2330
  %v2332 = mul i64 %v2324, 16
  %v2333 = getelementptr inbounds float, ptr %v76, i64 %v2332
  %v2334 = mul i64 %v2324, 2
  %v2335 = getelementptr inbounds float, ptr %v80, i64 %v2334
  %v2336 = add i64 0, %v2327
  %v2337 = getelementptr inbounds float, ptr %v2335, i64 %v2336
  %v2338 = load float, ptr %v2337, align 4
  %v2339 = fdiv float 0x3FF0000000000000, %v2338
  %v2340 = add i64 0, 0
  %v2341 = mul i64 %v2327, 8
  %v2342 = add i64 %v2340, %v2341
  %v2343 = getelementptr inbounds float, ptr %v2331, i64 %v2342
  %v2344 = load <8 x float>, ptr %v2343, align 4
  %v2345 = add i64 0, 0
  %v2346 = mul i64 %v2327, 8
  %v2347 = add i64 %v2345, %v2346
  %v2348 = getelementptr inbounds float, ptr %v2333, i64 %v2347
  %v2349 = load <8 x float>, ptr %v2348, align 4
  %v2350 = insertelement <8 x float> poison, float %v2339, i64 0
  %v2351 = shufflevector <8 x float> %v2350, <8 x float> poison, <8 x i32> zeroinitializer
  %v2352 = fmul <8 x float> %v2349, %v2351
  %v2353 = fmul <8 x float> %v2344, %v2352
  %v2354 = fadd <8 x float> %v2328, %v2353
  %v2355 = add nsw i64 %v2327, 1
  br label %b479
b481:
  %v2356 = add nsw i64 %v2324, 1
  br label %b476
b478:
  %v2357 = fadd <8 x float> %v2319, %v2325
  %v2358 = add nsw i64 %v2318, 128
  br label %b473
b475:
  %v2359 = add i64 0, 0
  %v2360 = getelementptr inbounds float, ptr %v52, i64 %v2359
  store <8 x float> %v2319, ptr %v2360, align 4
  br label %b472
b472:
  %v2361 = icmp sgt i64 %v3, 1
  br i1 %v2361, label %b482, label %b483
b482:
  %v2362 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2363 = atomicrmw add ptr %v2362, i64 1 acq_rel
  %v2364 = mul i64 %v3, 12
  br label %b484
b484:
  %v2365 = load atomic i64, ptr %v2362 acquire, align 8
  %v2366 = icmp slt i64 %v2365, %v2364
  br i1 %v2366, label %b485, label %b486
b485:
  %v2367 = call i32 @sched_yield()
  br label %b484
b486:
  br label %b483
b483:
  %v2368 = mul i64 0, 16
  %v2369 = getelementptr inbounds float, ptr %v86, i64 %v2368
  %v2370 = getelementptr inbounds float, ptr %v2369, i64 0
  %v2371 = mul i64 0, 8
  %v2372 = getelementptr inbounds float, ptr %v10, i64 %v2371
  %v2373 = getelementptr inbounds float, ptr %v2372, i64 0
  %v2374 = getelementptr inbounds float, ptr %v167, i64 12288
  %v2375 = add i64 16, 1
  %v2376 = sdiv i64 %v2375, 2
  %v2377 = add i64 %v2, 1
  %v2378 = mul i64 %v2376, %v2
  %v2379 = sdiv i64 %v2378, %v3
  %v2380 = mul i64 %v2379, 2
  %v2381 = icmp slt i64 %v2380, 16
  %v2382 = select i1 %v2381, i64 %v2380, i64 16
  %v2383 = mul i64 %v2376, %v2377
  %v2384 = sdiv i64 %v2383, %v3
  %v2385 = mul i64 %v2384, 2
  %v2386 = icmp slt i64 %v2385, 16
  %v2387 = select i1 %v2386, i64 %v2385, i64 16
  %v2388 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b487
b487:
  %v2389 = phi i64 [ %v2382, %b483 ], [ %v2397, %b492 ]
  %v2390 = icmp slt i64 %v2389, %v2387
  br i1 %v2390, label %b488, label %b489
b488:
  %v2391 = mul i64 %v2389, 8
  %v2392 = getelementptr inbounds float, ptr %v2388, i64 %v2391
  br label %b490
b490:
  %v2393 = phi i64 [ 0, %b488 ], [ %v2396, %b491 ]
  %v2394 = icmp slt i64 %v2393, 8
  br i1 %v2394, label %b491, label %b492
b491:
  %v2395 = getelementptr inbounds float, ptr %v2392, i64 %v2393
  store float 0x0000000000000000, ptr %v2395, align 4
  %v2396 = add nsw i64 %v2393, 1
  br label %b490
b492:
  %v2397 = add nsw i64 %v2389, 1
  br label %b487
b489:
  %v2398 = mul i64 %v8, 1
  br label %b493
b493:
  %v2399 = phi i64 [ 0, %b489 ], [ %v2503, %b498 ]
  %v2400 = icmp slt i64 %v2399, %v2398
  br i1 %v2400, label %b494, label %b495
b494:
  %v2401 = sub i64 %v2398, %v2399
  %v2402 = icmp slt i64 %v2401, 384
  %v2403 = select i1 %v2402, i64 %v2401, i64 384
  br label %b496
b496:
  %v2404 = phi i64 [ %v2382, %b494 ], [ %v2502, %b522 ]
  %v2405 = icmp slt i64 %v2404, %v2387
  br i1 %v2405, label %b497, label %b498
b497:
  %v2406 = sub i64 %v2387, %v2404
  %v2407 = icmp slt i64 %v2406, 64
  %v2408 = select i1 %v2407, i64 %v2406, i64 64
  %v2409 = sdiv i64 %v2408, 2
  %v2410 = mul i64 %v2409, 2
  %v2411 = sub i64 %v2408, %v2410
  %v2412 = mul i64 %v2399, 16
  %v2413 = add i64 %v2412, %v2404
  %v2414 = getelementptr inbounds float, ptr %v2370, i64 %v2413
  br label %b499
b499:
  %v2415 = phi i64 [ 0, %b497 ], [ %v2441, %b507 ]
  %v2416 = icmp slt i64 %v2415, %v2403
  br i1 %v2416, label %b500, label %b501
b500:
  %v2417 = mul i64 %v2415, 16
  %v2418 = getelementptr inbounds float, ptr %v2414, i64 %v2417
  %v2419 = mul i64 %v2415, 2
  %v2420 = getelementptr inbounds float, ptr %v2374, i64 %v2419
  br label %b502
b502:
  %v2421 = phi i64 [ 0, %b500 ], [ %v2430, %b503 ]
  %v2422 = icmp slt i64 %v2421, %v2409
  br i1 %v2422, label %b503, label %b504
b503:
  %v2423 = mul i64 %v2421, 2
  %v2424 = getelementptr inbounds float, ptr %v2418, i64 %v2423
  %v2425 = mul i64 %v2421, 768
  %v2426 = getelementptr inbounds float, ptr %v2420, i64 %v2425
  %v2427 = getelementptr inbounds float, ptr %v2424, i64 0
  %v2428 = load <2 x float>, ptr %v2427, align 4
  %v2429 = getelementptr inbounds float, ptr %v2426, i64 0
  store <2 x float> %v2428, ptr %v2429, align 4
  %v2430 = add nsw i64 %v2421, 1
  br label %b502
b504:
  %v2431 = mul i64 %v2409, 2
  %v2432 = getelementptr inbounds float, ptr %v2418, i64 %v2431
  %v2433 = mul i64 %v2409, 768
  %v2434 = getelementptr inbounds float, ptr %v2420, i64 %v2433
  br label %b505
b505:
  %v2435 = phi i64 [ 0, %b504 ], [ %v2440, %b506 ]
  %v2436 = icmp slt i64 %v2435, %v2411
  br i1 %v2436, label %b506, label %b507
b506:
  %v2437 = getelementptr inbounds float, ptr %v2432, i64 %v2435
  %v2438 = load float, ptr %v2437, align 4
  %v2439 = getelementptr inbounds float, ptr %v2434, i64 %v2435
  store float %v2438, ptr %v2439, align 4
  %v2440 = add nsw i64 %v2435, 1
  br label %b505, !llvm.loop !15
b507:
  %v2441 = add nsw i64 %v2415, 1
  br label %b499
b501:
  br label %b508
b508:
  %v2442 = phi i64 [ 0, %b501 ], [ %v2477, %b516 ]
  %v2443 = icmp slt i64 %v2442, 0
  br i1 %v2443, label %b509, label %b510
b509:
  %v2444 = mul i64 %v2399, 8
  %v2445 = add i64 %v2444, %v2442
  %v2446 = getelementptr inbounds float, ptr %v2373, i64 %v2445
  br label %b511
b511:
  %v2447 = phi i64 [ 0, %b509 ], [ %v2465, %b512 ]
  %v2448 = icmp slt i64 %v2447, %v2403
  br i1 %v2448, label %b512, label %b513
b512:
  %v2449 = mul i64 %v2447, 8
  %v2450 = getelementptr inbounds float, ptr %v2446, i64 %v2449
  %v2451 = mul i64 %v2447, 32
  %v2452 = getelementptr inbounds float, ptr %v167, i64 %v2451
  %v2453 = getelementptr inbounds float, ptr %v2450, i64 0
  %v2454 = load <8 x float>, ptr %v2453, align 4
  %v2455 = getelementptr inbounds float, ptr %v2452, i64 0
  store <8 x float> %v2454, ptr %v2455, align 4
  %v2456 = getelementptr inbounds float, ptr %v2450, i64 8
  %v2457 = load <8 x float>, ptr %v2456, align 4
  %v2458 = getelementptr inbounds float, ptr %v2452, i64 8
  store <8 x float> %v2457, ptr %v2458, align 4
  %v2459 = getelementptr inbounds float, ptr %v2450, i64 16
  %v2460 = load <8 x float>, ptr %v2459, align 4
  %v2461 = getelementptr inbounds float, ptr %v2452, i64 16
  store <8 x float> %v2460, ptr %v2461, align 4
  %v2462 = getelementptr inbounds float, ptr %v2450, i64 24
  %v2463 = load <8 x float>, ptr %v2462, align 4
  %v2464 = getelementptr inbounds float, ptr %v2452, i64 24
  store <8 x float> %v2463, ptr %v2464, align 4
  %v2465 = add nsw i64 %v2447, 1
  br label %b511
b513:
  %v2466 = sdiv i64 %v2408, 2
  br label %b514
b514:
  %v2467 = phi i64 [ 0, %b513 ], [ %v2476, %b515 ]
  %v2468 = icmp slt i64 %v2467, %v2466
  br i1 %v2468, label %b515, label %b516
b515:
  %v2469 = mul i64 %v2467, 2
  %v2470 = add i64 %v2404, %v2469
  %v2471 = mul i64 %v2467, 768
  %v2472 = getelementptr inbounds float, ptr %v2374, i64 %v2471
  %v2473 = mul i64 %v2470, 8
  %v2474 = add i64 %v2473, %v2442
  %v2475 = getelementptr inbounds float, ptr %v2388, i64 %v2474
  call void @outer_2x32(ptr %v2472, ptr %v167, i64 %v2403, ptr %v2475, i64 8)
  %v2476 = add nsw i64 %v2467, 1
  br label %b514
b516:
  %v2477 = add nsw i64 %v2442, 32
  br label %b508
b510:
  %v2478 = mul i64 %v2399, 8
  %v2479 = add i64 %v2478, 0
  %v2480 = getelementptr inbounds float, ptr %v2373, i64 %v2479
  br label %b517
b517:
  %v2481 = phi i64 [ 0, %b510 ], [ %v2490, %b518 ]
  %v2482 = icmp slt i64 %v2481, %v2403
  br i1 %v2482, label %b518, label %b519
b518:
  %v2483 = mul i64 %v2481, 8
  %v2484 = getelementptr inbounds float, ptr %v2480, i64 %v2483
  %v2485 = mul i64 %v2481, 8
  %v2486 = getelementptr inbounds float, ptr %v167, i64 %v2485
  %v2487 = getelementptr inbounds float, ptr %v2484, i64 0
  %v2488 = load <8 x float>, ptr %v2487, align 4
  %v2489 = getelementptr inbounds float, ptr %v2486, i64 0
  store <8 x float> %v2488, ptr %v2489, align 4
  %v2490 = add nsw i64 %v2481, 1
  br label %b517
b519:
  %v2491 = sdiv i64 %v2408, 2
  br label %b520
b520:
  %v2492 = phi i64 [ 0, %b519 ], [ %v2501, %b521 ]
  %v2493 = icmp slt i64 %v2492, %v2491
  br i1 %v2493, label %b521, label %b522
b521:
  %v2494 = mul i64 %v2492, 2
  %v2495 = add i64 %v2404, %v2494
  %v2496 = mul i64 %v2492, 768
  %v2497 = getelementptr inbounds float, ptr %v2374, i64 %v2496
  %v2498 = mul i64 %v2495, 8
  %v2499 = add i64 %v2498, 0
  %v2500 = getelementptr inbounds float, ptr %v2388, i64 %v2499
  call void @outer_2x8(ptr %v2497, ptr %v167, i64 %v2403, ptr %v2500, i64 8)
  %v2501 = add nsw i64 %v2492, 1
  br label %b520
b522:
  %v2502 = add nsw i64 %v2404, 64
  br label %b496
b498:
  %v2503 = add nsw i64 %v2399, 384
  br label %b493
b495:
  %v2504 = icmp sgt i64 %v3, 1
  br i1 %v2504, label %b523, label %b524
b523:
  %v2505 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2506 = atomicrmw add ptr %v2505, i64 1 acq_rel
  %v2507 = mul i64 %v3, 13
  br label %b525
b525:
  %v2508 = load atomic i64, ptr %v2505 acquire, align 8
  %v2509 = icmp slt i64 %v2508, %v2507
  br i1 %v2509, label %b526, label %b527
b526:
  %v2510 = call i32 @sched_yield()
  br label %b525
b527:
  br label %b524
b524:
  %v2511 = mul i64 0, 8
  %v2512 = getelementptr inbounds float, ptr %v30, i64 %v2511
  %v2513 = getelementptr inbounds float, ptr %v2512, i64 0
  %v2514 = mul i64 0, 16
  %v2515 = getelementptr inbounds float, ptr %v82, i64 %v2514
  %v2516 = getelementptr inbounds float, ptr %v2515, i64 0
  %v2517 = getelementptr inbounds float, ptr %v167, i64 12288
  %v2518 = add i64 8, 1
  %v2519 = sdiv i64 %v2518, 2
  %v2520 = add i64 %v2, 1
  %v2521 = mul i64 %v2519, %v2
  %v2522 = sdiv i64 %v2521, %v3
  %v2523 = mul i64 %v2522, 2
  %v2524 = icmp slt i64 %v2523, 8
  %v2525 = select i1 %v2524, i64 %v2523, i64 8
  %v2526 = mul i64 %v2519, %v2520
  %v2527 = sdiv i64 %v2526, %v3
  %v2528 = mul i64 %v2527, 2
  %v2529 = icmp slt i64 %v2528, 8
  %v2530 = select i1 %v2529, i64 %v2528, i64 8
  %v2531 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b528
b528:
  %v2532 = phi i64 [ %v2525, %b524 ], [ %v2540, %b533 ]
  %v2533 = icmp slt i64 %v2532, %v2530
  br i1 %v2533, label %b529, label %b530
b529:
  %v2534 = mul i64 %v2532, 16
  %v2535 = getelementptr inbounds float, ptr %v2531, i64 %v2534
  br label %b531
b531:
  %v2536 = phi i64 [ 0, %b529 ], [ %v2539, %b532 ]
  %v2537 = icmp slt i64 %v2536, 16
  br i1 %v2537, label %b532, label %b533
b532:
  %v2538 = getelementptr inbounds float, ptr %v2535, i64 %v2536
  store float 0x0000000000000000, ptr %v2538, align 4
  %v2539 = add nsw i64 %v2536, 1
  br label %b531
b533:
  %v2540 = add nsw i64 %v2532, 1
  br label %b528
b530:
  %v2541 = mul i64 %v8, 1
  br label %b534
b534:
  %v2542 = phi i64 [ 0, %b530 ], [ %v2649, %b539 ]
  %v2543 = icmp slt i64 %v2542, %v2541
  br i1 %v2543, label %b535, label %b536
b535:
  %v2544 = sub i64 %v2541, %v2542
  %v2545 = icmp slt i64 %v2544, 384
  %v2546 = select i1 %v2545, i64 %v2544, i64 384
  br label %b537
b537:
  %v2547 = phi i64 [ %v2525, %b535 ], [ %v2648, %b563 ]
  %v2548 = icmp slt i64 %v2547, %v2530
  br i1 %v2548, label %b538, label %b539
b538:
  %v2549 = sub i64 %v2530, %v2547
  %v2550 = icmp slt i64 %v2549, 64
  %v2551 = select i1 %v2550, i64 %v2549, i64 64
  %v2552 = sdiv i64 %v2551, 2
  %v2553 = mul i64 %v2552, 2
  %v2554 = sub i64 %v2551, %v2553
  %v2555 = mul i64 %v2542, 8
  %v2556 = add i64 %v2555, %v2547
  %v2557 = getelementptr inbounds float, ptr %v2513, i64 %v2556
  br label %b540
b540:
  %v2558 = phi i64 [ 0, %b538 ], [ %v2584, %b548 ]
  %v2559 = icmp slt i64 %v2558, %v2546
  br i1 %v2559, label %b541, label %b542
b541:
  %v2560 = mul i64 %v2558, 8
  %v2561 = getelementptr inbounds float, ptr %v2557, i64 %v2560
  %v2562 = mul i64 %v2558, 2
  %v2563 = getelementptr inbounds float, ptr %v2517, i64 %v2562
  br label %b543
b543:
  %v2564 = phi i64 [ 0, %b541 ], [ %v2573, %b544 ]
  %v2565 = icmp slt i64 %v2564, %v2552
  br i1 %v2565, label %b544, label %b545
b544:
  %v2566 = mul i64 %v2564, 2
  %v2567 = getelementptr inbounds float, ptr %v2561, i64 %v2566
  %v2568 = mul i64 %v2564, 768
  %v2569 = getelementptr inbounds float, ptr %v2563, i64 %v2568
  %v2570 = getelementptr inbounds float, ptr %v2567, i64 0
  %v2571 = load <2 x float>, ptr %v2570, align 4
  %v2572 = getelementptr inbounds float, ptr %v2569, i64 0
  store <2 x float> %v2571, ptr %v2572, align 4
  %v2573 = add nsw i64 %v2564, 1
  br label %b543
b545:
  %v2574 = mul i64 %v2552, 2
  %v2575 = getelementptr inbounds float, ptr %v2561, i64 %v2574
  %v2576 = mul i64 %v2552, 768
  %v2577 = getelementptr inbounds float, ptr %v2563, i64 %v2576
  br label %b546
b546:
  %v2578 = phi i64 [ 0, %b545 ], [ %v2583, %b547 ]
  %v2579 = icmp slt i64 %v2578, %v2554
  br i1 %v2579, label %b547, label %b548
b547:
  %v2580 = getelementptr inbounds float, ptr %v2575, i64 %v2578
  %v2581 = load float, ptr %v2580, align 4
  %v2582 = getelementptr inbounds float, ptr %v2577, i64 %v2578
  store float %v2581, ptr %v2582, align 4
  %v2583 = add nsw i64 %v2578, 1
  br label %b546, !llvm.loop !18
b548:
  %v2584 = add nsw i64 %v2558, 1
  br label %b540
b542:
  br label %b549
b549:
  %v2585 = phi i64 [ 0, %b542 ], [ %v2620, %b557 ]
  %v2586 = icmp slt i64 %v2585, 0
  br i1 %v2586, label %b550, label %b551
b550:
  %v2587 = mul i64 %v2542, 16
  %v2588 = add i64 %v2587, %v2585
  %v2589 = getelementptr inbounds float, ptr %v2516, i64 %v2588
  br label %b552
b552:
  %v2590 = phi i64 [ 0, %b550 ], [ %v2608, %b553 ]
  %v2591 = icmp slt i64 %v2590, %v2546
  br i1 %v2591, label %b553, label %b554
b553:
  %v2592 = mul i64 %v2590, 16
  %v2593 = getelementptr inbounds float, ptr %v2589, i64 %v2592
  %v2594 = mul i64 %v2590, 32
  %v2595 = getelementptr inbounds float, ptr %v167, i64 %v2594
  %v2596 = getelementptr inbounds float, ptr %v2593, i64 0
  %v2597 = load <8 x float>, ptr %v2596, align 4
  %v2598 = getelementptr inbounds float, ptr %v2595, i64 0
  store <8 x float> %v2597, ptr %v2598, align 4
  %v2599 = getelementptr inbounds float, ptr %v2593, i64 8
  %v2600 = load <8 x float>, ptr %v2599, align 4
  %v2601 = getelementptr inbounds float, ptr %v2595, i64 8
  store <8 x float> %v2600, ptr %v2601, align 4
  %v2602 = getelementptr inbounds float, ptr %v2593, i64 16
  %v2603 = load <8 x float>, ptr %v2602, align 4
  %v2604 = getelementptr inbounds float, ptr %v2595, i64 16
  store <8 x float> %v2603, ptr %v2604, align 4
  %v2605 = getelementptr inbounds float, ptr %v2593, i64 24
  %v2606 = load <8 x float>, ptr %v2605, align 4
  %v2607 = getelementptr inbounds float, ptr %v2595, i64 24
  store <8 x float> %v2606, ptr %v2607, align 4
  %v2608 = add nsw i64 %v2590, 1
  br label %b552
b554:
  %v2609 = sdiv i64 %v2551, 2
  br label %b555
b555:
  %v2610 = phi i64 [ 0, %b554 ], [ %v2619, %b556 ]
  %v2611 = icmp slt i64 %v2610, %v2609
  br i1 %v2611, label %b556, label %b557
b556:
  %v2612 = mul i64 %v2610, 2
  %v2613 = add i64 %v2547, %v2612
  %v2614 = mul i64 %v2610, 768
  %v2615 = getelementptr inbounds float, ptr %v2517, i64 %v2614
  %v2616 = mul i64 %v2613, 16
  %v2617 = add i64 %v2616, %v2585
  %v2618 = getelementptr inbounds float, ptr %v2531, i64 %v2617
  call void @outer_2x32(ptr %v2615, ptr %v167, i64 %v2546, ptr %v2618, i64 16)
  %v2619 = add nsw i64 %v2610, 1
  br label %b555
b557:
  %v2620 = add nsw i64 %v2585, 32
  br label %b549
b551:
  %v2621 = mul i64 %v2542, 16
  %v2622 = add i64 %v2621, 0
  %v2623 = getelementptr inbounds float, ptr %v2516, i64 %v2622
  br label %b558
b558:
  %v2624 = phi i64 [ 0, %b551 ], [ %v2636, %b559 ]
  %v2625 = icmp slt i64 %v2624, %v2546
  br i1 %v2625, label %b559, label %b560
b559:
  %v2626 = mul i64 %v2624, 16
  %v2627 = getelementptr inbounds float, ptr %v2623, i64 %v2626
  %v2628 = mul i64 %v2624, 16
  %v2629 = getelementptr inbounds float, ptr %v167, i64 %v2628
  %v2630 = getelementptr inbounds float, ptr %v2627, i64 0
  %v2631 = load <8 x float>, ptr %v2630, align 4
  %v2632 = getelementptr inbounds float, ptr %v2629, i64 0
  store <8 x float> %v2631, ptr %v2632, align 4
  %v2633 = getelementptr inbounds float, ptr %v2627, i64 8
  %v2634 = load <8 x float>, ptr %v2633, align 4
  %v2635 = getelementptr inbounds float, ptr %v2629, i64 8
  store <8 x float> %v2634, ptr %v2635, align 4
  %v2636 = add nsw i64 %v2624, 1
  br label %b558
b560:
  %v2637 = sdiv i64 %v2551, 2
  br label %b561
b561:
  %v2638 = phi i64 [ 0, %b560 ], [ %v2647, %b562 ]
  %v2639 = icmp slt i64 %v2638, %v2637
  br i1 %v2639, label %b562, label %b563
b562:
  %v2640 = mul i64 %v2638, 2
  %v2641 = add i64 %v2547, %v2640
  %v2642 = mul i64 %v2638, 768
  %v2643 = getelementptr inbounds float, ptr %v2517, i64 %v2642
  %v2644 = mul i64 %v2641, 16
  %v2645 = add i64 %v2644, 0
  %v2646 = getelementptr inbounds float, ptr %v2531, i64 %v2645
  call void @outer_2x16(ptr %v2643, ptr %v167, i64 %v2546, ptr %v2646, i64 16)
  %v2647 = add nsw i64 %v2638, 1
  br label %b561
b563:
  %v2648 = add nsw i64 %v2547, 64
  br label %b537
b539:
  %v2649 = add nsw i64 %v2542, 384
  br label %b534
b536:
  %v2650 = icmp sgt i64 %v3, 1
  br i1 %v2650, label %b564, label %b565
b564:
  %v2651 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2652 = atomicrmw add ptr %v2651, i64 1 acq_rel
  %v2653 = mul i64 %v3, 14
  br label %b566
b566:
  %v2654 = load atomic i64, ptr %v2651 acquire, align 8
  %v2655 = icmp slt i64 %v2654, %v2653
  br i1 %v2655, label %b567, label %b568
b567:
  %v2656 = call i32 @sched_yield()
  br label %b566
b568:
  br label %b565
b565:
  ret void
}
define internal void @tile_1x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v123 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v166 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v209 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v177 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v227 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 168
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v79 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v122 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v165 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v208 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v176 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v226 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 176
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v79 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v122 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v165 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v208 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v201 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v176 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v201 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v226 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 184
  store <8 x float> %v163, ptr %v233, align 4
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
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = mul i64 %v4, 1
  %v41 = getelementptr inbounds float, ptr %v3, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v8
  store <8 x float> %v44, ptr %v42, align 4
  %v45 = getelementptr inbounds float, ptr %v41, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v46, %v9
  store <8 x float> %v47, ptr %v45, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

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
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
